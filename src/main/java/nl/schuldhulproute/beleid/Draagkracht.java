package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * What a household can pay: beslagvrije voet, vtlb and afloscapaciteit a month in cents, each taken over or computed, with
 * its reasons. The three always go together, for each rests on the one before.
 */
public record Draagkracht(Uitslag<Long> beslagvrijeVoet, Uitslag<Long> vtlb, Uitslag<Long> afloscapaciteit) {

    /**
     * Computed here: then the vtlb, and all that rests on it, is indicatief.
     *
     * @param correctiesCent the nominal corrections of the vtlb; null when not known
     */
    public static Draagkracht berekend(
            BeslagvrijeVoet.Feiten huishouden, Long correctiesCent, Cijfers cijfers, LocalDate op) {
        Uitslag<BeslagvrijeVoet.Bedrag> voet = BeslagvrijeVoet.bereken(huishouden, cijfers, op);
        Long beslagvrijDeel = voet.isBepaald() ? Long.valueOf(voet.uitkomst().beslagvrijDeelCent()) : null;
        return van(
                huishouden.maandinkomenCent(),
                alsCent(voet),
                Vtlb.bereken(new Vtlb.Feiten(null, false, null, beslagvrijDeel, correctiesCent), op));
    }

    /**
     * Taken over from someone who computed it on a day.
     *
     * @param officieel whether that was done with the official calculator; else it is an estimate
     * @throws Invoerfout on the field vtlb when it is under the beslagvrije voet: a mistake of whoever computed it (Wgs art.
     *     4a lid 5)
     */
    public static Draagkracht overgenomen(
            long inkomenCent, long voetCent, long vtlbCent, boolean officieel, LocalDate berekendOp, LocalDate op) {
        if (inkomenCent > vtlbCent && vtlbCent < voetCent) {
            throw new Invoerfout(
                    "vtlb", "na aflossen houdt de inwoner minder over dan de beslagvrije voet; dat mag niet");
        }
        Uitslag<Long> voet = Uitslag.van(
                voetCent,
                List.of(new Reden(
                        "De beslagvrije voet van %s is overgenomen uit de berekening van %s."
                                .formatted(Euro.tekst(voetCent), berekendOp.format(Cijfers.DAG)),
                        "Wgs art. 4a lid 5, Rv art. 475c tot en met 475e")));
        return van(inkomenCent, voet, Vtlb.bereken(new Vtlb.Feiten(vtlbCent, officieel, berekendOp, null, null), op));
    }

    private static Draagkracht van(Long inkomenCent, Uitslag<Long> voet, Uitslag<Long> vtlb) {
        return new Draagkracht(
                voet,
                vtlb,
                Afloscapaciteit.bereken(new Afloscapaciteit.Feiten(inkomenCent, vtlb.uitkomst(), voet.uitkomst())));
    }

    private static Uitslag<Long> alsCent(Uitslag<BeslagvrijeVoet.Bedrag> berekend) {
        return new Uitslag<>(
                berekend.isBepaald() ? berekend.uitkomst().cent() : null, berekend.redenen(), berekend.ontbreekt());
    }

    /** The facts that are missing; empty when all three are known. */
    public Set<String> ontbreekt() {
        Set<String> ontbreekt = new LinkedHashSet<>(beslagvrijeVoet.ontbreekt());
        vtlb.ontbreekt().stream()
                .filter(naam -> beslagvrijeVoet.isBepaald() || !naam.equals(Vtlb.VOET))
                .forEach(ontbreekt::add);
        return ontbreekt;
    }

    /**
     * The afloscapaciteit that was agreed, in cents a month: at most what was found, and that when nothing was filled in.
     *
     * @throws Invoerfout on the field afloscapaciteit when it is more (VNG-model art. 9 lid 2 onder g; Wgs art. 4a lid 5)
     */
    public long afgesproken(Long ingevuldCent) {
        long hoogstens = afloscapaciteit.uitkomst();
        if (ingevuldCent != null && ingevuldCent > hoogstens) {
            throw new Invoerfout(
                    "afloscapaciteit",
                    "dan houdt de inwoner minder over dan het vtlb of de beslagvrije voet; "
                            + "vul ten hoogste het inkomen min het vtlb in");
        }
        return ingevuldCent == null ? hoogstens : ingevuldCent;
    }

    /** Whether the afloscapaciteit rests on an amount that nobody confirmed. */
    public boolean isIndicatief() {
        return beslagvrijeVoet.isIndicatief() || vtlb.isIndicatief() || afloscapaciteit.isIndicatief();
    }

    /** Keeps what was found, with the reasons. */
    public void bewaar(Regeluitkomsten uitkomsten, String dossiernummer, LocalDate op) {
        bewaar(uitkomsten, dossiernummer, Regel.BESLAGVRIJE_VOET, beslagvrijeVoet, op);
        bewaar(uitkomsten, dossiernummer, Regel.VTLB, vtlb, op);
        bewaar(
                uitkomsten,
                dossiernummer,
                Regel.AFLOSCAPACITEIT,
                afloscapaciteit.isBepaald()
                        ? Uitslag.van(
                                afloscapaciteit.uitkomst(),
                                Stream.of(afloscapaciteit, vtlb)
                                        .flatMap(uitslag -> uitslag.redenen().stream())
                                        .toList())
                        : afloscapaciteit,
                op);
    }

    private static void bewaar(
            Regeluitkomsten uitkomsten, String dossiernummer, Regel regel, Uitslag<Long> uitslag, LocalDate op) {
        if (uitslag.isBepaald()) {
            uitkomsten.bewaar(
                    dossiernummer, regel, Euro.tekst(uitslag.uitkomst()) + " per maand", uitslag.redenen(), op);
        }
    }

    /**
     * The same as it is agreed in a plan, in cents a month.
     *
     * @throws Invoerfout when more is agreed than the resident can repay
     */
    public Plan.Bedragen bedragen(Long inkomenCent, Long afgesprokenCent) {
        return new Plan.Bedragen(
                beslagvrijeVoet.uitkomst(), inkomenCent, vtlb.uitkomst(), afgesproken(afgesprokenCent), isIndicatief());
    }
}
