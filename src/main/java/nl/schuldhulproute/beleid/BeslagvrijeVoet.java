package nl.schuldhulproute.beleid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: the beslagvrije voet a month, which a plan van aanpak always leaves the inwoner (Wgs art. 4a lid 5; Rv art. 475c–475e;
 * M-41). In this order: the formula of art. 475da with its maxima, the amount without an address, or the one in an
 * inrichting; minus the income of a partner (art. 475db); never more than 95% of the monthly income (art. 475dc). So what is
 * left counts against the income of the inwoner alone, never against that of both.
 *
 * <p>Rounded once, at the end, half up to the cent: so the four maxima of art. 475da lid 1 follow from the formula to the
 * cent. Own income that is not under beslag (art. 475db lid 1 onder b) does not count: a plan looks at all own income.
 * What is given on request only (art. 475da lid 5–7, 475fa) is not computed, but named in the last reason; so is the
 * correction of the vtlb for who gets AOW.
 */
public final class BeslagvrijeVoet {

    private static final MathContext PRECIES = MathContext.DECIMAL64;
    private static final BigDecimal JAAR = BigDecimal.valueOf(12);

    private static final String[] CIJFERS = {
        "bijstandsnorm-alleenstaande",
        "bijstandsnorm-gehuwden",
        "bijstandsnorm-pensioen-alleenstaande",
        "bijstandsnorm-pensioen-gehuwden",
        "inrichting-norm-alleenstaande",
        "inrichting-norm-gehuwden",
        "inrichting-verhoging-alleenstaande",
        "inrichting-verhoging-gehuwden",
        "bvv-norm-procent",
        "bvv-inkomen-procent",
        "bvv-geen-adres-procent",
        "bvv-partner-procent",
        "bvv-inrichting-derde",
        "bvv-max-alleenstaande",
        "bvv-max-alleenstaande-ouder",
        "bvv-max-gehuwden",
        "bvv-max-gehuwden-kinderen",
        "bvv-woning-grens-alleenstaande",
        "bvv-woning-grens-meerpersoons",
        "huurtoeslag-maximale-huur",
        "huurtoeslag-afbouw-eenpersoons",
        "huurtoeslag-afbouw-meerpersoons",
        "huurtoeslag-basishuur-eenpersoons",
        "huurtoeslag-basishuur-meerpersoons",
        "huurtoeslag-ijkpunt-eenpersoons",
        "huurtoeslag-ijkpunt-meerpersoons",
        "minimumloon-januari",
        "zorgtoeslag-drempel-procent",
        "zorgtoeslag-inkomen-procent",
        "zorgtoeslag-standaardpremie",
        "kindgebonden-budget-afbouw",
        "kindgebonden-budget-verhoging"
    };

    public enum Leefsituatie {
        ALLEENSTAANDE("een alleenstaande", "alleenstaande", false, false),
        ALLEENSTAANDE_OUDER("een alleenstaande ouder", "alleenstaande-ouder", false, true),
        GEHUWD("gehuwden zonder kinderen", "gehuwden", true, false),
        GEHUWD_MET_KINDEREN("gehuwden met kinderen", "gehuwden-kinderen", true, true);

        private final String naam;
        private final String code;
        private final boolean gehuwd;
        private final boolean kinderen;

        Leefsituatie(String naam, String code, boolean gehuwd, boolean kinderen) {
            this.naam = naam;
            this.code = code;
            this.gehuwd = gehuwd;
            this.kinderen = kinderen;
        }

        private String norm() {
            return gehuwd ? "gehuwden" : "alleenstaande";
        }

        private String huishouden() {
            return this == ALLEENSTAANDE ? "eenpersoons" : "meerpersoons";
        }
    }

    public enum Verblijf {
        /** An address in the BRP, or a fixed place to live of which the inwoner told (art. 475e lid 1). */
        WOONADRES,
        GEEN_WOONADRES,
        INRICHTING
    }

    /**
     * What the rule looks at; null for what is not known.
     *
     * @param jaarinkomenCent belastbaar income a year, of both when married
     * @param maandinkomenCent what the inwoner gets a month, vakantiebijslag included, without that of the partner
     * @param partnerinkomenCent what the partner gets a month and is not under beslag; only when married
     * @param inrichtingsprijsCent what is paid a month for care in an inrichting; only there
     */
    public record Feiten(
            Leefsituatie leefsituatie,
            Verblijf verblijf,
            Long jaarinkomenCent,
            Long maandinkomenCent,
            Long partnerinkomenCent,
            Long inrichtingsprijsCent) {}

    /**
     * What was found.
     *
     * @param cent the beslagvrije voet a month
     * @param beslagvrijDeelCent the same before the limit of art. 475dc: what a vtlb begins with
     */
    public record Bedrag(long cent, long beslagvrijDeelCent) {}

    private final Feiten feiten;
    private final Cijfers cijfers;
    private final LocalDate op;
    private final List<Reden> redenen = new ArrayList<>();

    private BeslagvrijeVoet(Feiten feiten, Cijfers cijfers, LocalDate op) {
        this.feiten = feiten;
        this.cijfers = cijfers;
        this.op = op;
    }

    public static Uitslag<Bedrag> bereken(Feiten feiten, Cijfers cijfers, LocalDate op) {
        List<String> ontbreekt = ontbreekt(feiten, cijfers, op);
        return ontbreekt.isEmpty() ? new BeslagvrijeVoet(feiten, cijfers, op).uitslag() : Uitslag.mist(ontbreekt);
    }

    private static List<String> ontbreekt(Feiten feiten, Cijfers cijfers, LocalDate op) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.leefsituatie() == null) {
            ontbreekt.add("de leefsituatie");
        }
        if (feiten.verblijf() == null) {
            ontbreekt.add("of de inwoner een woonadres heeft");
        }
        if (feiten.verblijf() == Verblijf.WOONADRES && isOnbekend(feiten.jaarinkomenCent())) {
            ontbreekt.add("het belastbaar inkomen per jaar");
        }
        if (feiten.verblijf() == Verblijf.INRICHTING && isOnbekend(feiten.inrichtingsprijsCent())) {
            ontbreekt.add("wat de inwoner per maand betaalt voor de inrichting");
        }
        if (isOnbekend(feiten.maandinkomenCent())) {
            ontbreekt.add("het inkomen per maand met vakantiegeld");
        }
        if (feiten.leefsituatie() != null && feiten.leefsituatie().gehuwd && isOnbekend(feiten.partnerinkomenCent())) {
            ontbreekt.add("het inkomen van de partner (0 als dat er niet is)");
        }
        ontbreekt.addAll(cijfers.onbekend(op, CIJFERS));
        return ontbreekt;
    }

    private static boolean isOnbekend(Long cent) {
        return cent == null || cent < 0;
    }

    private Uitslag<Bedrag> uitslag() {
        BigDecimal basis = switch (feiten.verblijf()) {
            case WOONADRES -> formule();
            case GEEN_WOONADRES -> zonderAdres();
            case INRICHTING -> inrichting();
        };
        BigDecimal zonderGrens = minPartner(basis);
        BigDecimal bedrag = hoogstensVanInkomen(zonderGrens);
        redenen.add(nietMeegeteld());
        redenen.add(
                0,
                new Reden(
                        "De beslagvrije voet is %s per maand.".formatted(tekst(bedrag)),
                        "Wgs art. 4a lid 5, Rv art. 475c tot en met 475e",
                        List.of(new Reden.Feit("leefsituatie", feiten.leefsituatie().naam)),
                        List.of()));
        return Uitslag.van(new Bedrag(afgerond(bedrag), afgerond(zonderGrens)), redenen);
    }

    private BigDecimal formule() {
        Cijfer norm = cijfer("bijstandsnorm-" + feiten.leefsituatie().norm());
        Cijfer procent = cijfer("bvv-norm-procent");
        BigDecimal bedrag = norm.waarde().multiply(procent.deel());
        reden(
                "Voor %s is de basis %s van de bijstandsnorm van %s: %s."
                        .formatted(feiten.leefsituatie().naam, procent.tekst(), norm.tekst(), tekst(bedrag)),
                "Rv art. 475da lid 2, Participatiewet art. 21",
                norm,
                procent);
        BigDecimal toeslagen = zorg().add(huur()).add(kind());
        if (toeslagen.signum() == 0) {
            reden(
                    "Het inkomen van %s per jaar is zo laag dat de toeslagen niet minder worden. Er komt niets bij."
                            .formatted(Euro.tekst(feiten.jaarinkomenCent())),
                    "Rv art. 475da lid 2",
                    cijfer("minimumloon-januari"),
                    cijfer("zorgtoeslag-drempel-procent"),
                    cijfer("huurtoeslag-ijkpunt-" + feiten.leefsituatie().huishouden()));
        }
        Cijfer maximum = cijfer("bvv-max-" + feiten.leefsituatie().code);
        bedrag = bedrag.add(toeslagen);
        if (bedrag.compareTo(maximum.waarde()) > 0) {
            reden(
                    "Het is nooit meer dan %s voor %s.".formatted(maximum.tekst(), feiten.leefsituatie().naam),
                    "Rv art. 475da lid 1",
                    maximum);
            bedrag = maximum.waarde();
        }
        return bedrag;
    }

    /** ((C − D) / 12) × E, at most the standaardpremie a month minus the amount of Pw art. 23 lid 2. */
    private BigDecimal zorg() {
        BigDecimal boven = jaarinkomen().subtract(drempel()).max(BigDecimal.ZERO);
        Cijfer deel = cijfer("zorgtoeslag-inkomen-procent");
        Cijfer premie = cijfer("zorgtoeslag-standaardpremie");
        Cijfer verhoging =
                cijfer("inrichting-verhoging-" + feiten.leefsituatie().norm());
        BigDecimal grens = perMaand(premie.waarde())
                .multiply(BigDecimal.valueOf(feiten.leefsituatie().gehuwd ? 2 : 1))
                .subtract(verhoging.waarde());
        BigDecimal bedrag = perMaand(boven).multiply(deel.deel());
        if (bedrag.signum() > 0) {
            boolean begrensd = bedrag.compareTo(grens) > 0;
            bedrag = bedrag.min(grens);
            reden(
                    "Voor de zorgkosten komt er %s bij%s."
                            .formatted(tekst(bedrag), begrensd ? ", het hoogste bedrag" : ""),
                    "Rv art. 475da lid 2 en 3, Wet op de zorgtoeslag art. 2",
                    cijfer("minimumloon-januari"),
                    cijfer("zorgtoeslag-drempel-procent"),
                    deel,
                    premie,
                    verhoging);
        }
        return bedrag;
    }

    /** I × (F / 12) or I × (G / 12), or H − J when that is less. */
    private BigDecimal huur() {
        String huishouden = feiten.leefsituatie().huishouden();
        Cijfer ijkpunt = cijfer("huurtoeslag-ijkpunt-" + huishouden);
        Cijfer afbouw = cijfer("huurtoeslag-afbouw-" + huishouden);
        Cijfer huur = cijfer("huurtoeslag-maximale-huur");
        Cijfer basishuur = cijfer("huurtoeslag-basishuur-" + huishouden);
        BigDecimal boven = jaarinkomen().subtract(ijkpunt.waarde()).max(BigDecimal.ZERO);
        BigDecimal grens = huur.waarde().subtract(basishuur.waarde());
        BigDecimal bedrag = perMaand(boven).multiply(afbouw.deel());
        if (bedrag.signum() > 0) {
            boolean begrensd = bedrag.compareTo(grens) > 0;
            bedrag = bedrag.min(grens);
            reden(
                    "Voor het wonen komt er %s bij%s.".formatted(tekst(bedrag), begrensd ? ", het hoogste bedrag" : ""),
                    "Rv art. 475da lid 2, Wet op de huurtoeslag art. 13, 16, 17 en 21",
                    ijkpunt,
                    afbouw,
                    huur,
                    basishuur);
        }
        return bedrag;
    }

    /** ((C − D) / 12) × K for one parent, ((C − (D + L)) / 12) × K for two. */
    private BigDecimal kind() {
        if (!feiten.leefsituatie().kinderen) {
            return BigDecimal.ZERO;
        }
        Cijfer afbouw = cijfer("kindgebonden-budget-afbouw");
        Cijfer verhoging = cijfer("kindgebonden-budget-verhoging");
        BigDecimal grens = feiten.leefsituatie().gehuwd ? drempel().add(verhoging.waarde()) : drempel();
        BigDecimal bedrag =
                perMaand(jaarinkomen().subtract(grens).max(BigDecimal.ZERO)).multiply(afbouw.deel());
        if (bedrag.signum() > 0) {
            reden(
                    "Voor de kinderen komt er %s bij.".formatted(tekst(bedrag)),
                    "Rv art. 475da lid 2, Wet op het kindgebonden budget art. 2 lid 7 en 8",
                    cijfer("minimumloon-januari"),
                    cijfer("zorgtoeslag-drempel-procent"),
                    afbouw,
                    verhoging);
        }
        return bedrag;
    }

    private BigDecimal zonderAdres() {
        Cijfer norm = cijfer("bijstandsnorm-gehuwden");
        Cijfer procent = cijfer("bvv-geen-adres-procent");
        BigDecimal bedrag = norm.waarde().multiply(procent.deel());
        reden(
                "Zonder woonadres in Nederland is het %s van de bijstandsnorm voor gehuwden van %s: %s."
                        .formatted(procent.tekst(), norm.tekst(), tekst(bedrag)),
                "Rv art. 475da lid 4, Participatiewet art. 21 onder b",
                norm,
                procent);
        return bedrag;
    }

    private BigDecimal inrichting() {
        Cijfer norm = cijfer("inrichting-norm-" + feiten.leefsituatie().norm());
        Cijfer verhoging =
                cijfer("inrichting-verhoging-" + feiten.leefsituatie().norm());
        Cijfer derden = cijfer("bvv-inrichting-derde");
        BigDecimal bedrag = BigDecimal.valueOf(feiten.inrichtingsprijsCent(), 2)
                .add(norm.waarde().multiply(derden.waarde()).divide(BigDecimal.valueOf(3), PRECIES))
                .add(verhoging.waarde());
        reden(
                "In een inrichting is het de prijs van %s, plus %s van de norm van %s, plus %s: %s."
                        .formatted(
                                Euro.tekst(feiten.inrichtingsprijsCent()),
                                derden.tekst(),
                                norm.tekst(),
                                verhoging.tekst(),
                                tekst(bedrag)),
                "Rv art. 475e lid 2, Participatiewet art. 23",
                norm,
                derden,
                verhoging);
        return bedrag;
    }

    private BigDecimal minPartner(BigDecimal bedrag) {
        if (!feiten.leefsituatie().gehuwd || feiten.partnerinkomenCent() == 0) {
            return bedrag;
        }
        Cijfer procent = cijfer("bvv-partner-procent");
        BigDecimal hoogstens = bedrag.multiply(procent.deel());
        BigDecimal eraf = BigDecimal.valueOf(feiten.partnerinkomenCent(), 2).min(hoogstens);
        redenen.add(new Reden(
                "Het inkomen van de partner gaat eraf, tot ten hoogste %s van de beslagvrije voet: %s."
                        .formatted(procent.tekst(), tekst(eraf)),
                "Rv art. 475db lid 1 onder a",
                List.of(new Reden.Feit("inkomen van de partner per maand", Euro.tekst(feiten.partnerinkomenCent()))),
                List.of(procent.gebruikt())));
        return bedrag.subtract(eraf);
    }

    private BigDecimal hoogstensVanInkomen(BigDecimal bedrag) {
        Cijfer procent = cijfer("bvv-inkomen-procent");
        BigDecimal grens = BigDecimal.valueOf(feiten.maandinkomenCent(), 2).multiply(procent.deel());
        if (bedrag.compareTo(grens) <= 0) {
            return bedrag;
        }
        redenen.add(new Reden(
                "Het is nooit meer dan %s van het inkomen per maand: %s.".formatted(procent.tekst(), tekst(grens)),
                "Rv art. 475dc lid 1",
                List.of(new Reden.Feit("inkomen per maand met vakantiegeld", Euro.tekst(feiten.maandinkomenCent()))),
                List.of(procent.gebruikt())));
        return grens;
    }

    /** What an inwoner can still ask for, and what our own vtlb lacks. */
    private Reden nietMeegeteld() {
        Cijfer grens = cijfer(
                feiten.leefsituatie() == Leefsituatie.ALLEENSTAANDE
                        ? "bvv-woning-grens-alleenstaande"
                        : "bvv-woning-grens-meerpersoons");
        Cijfer norm = cijfer("bijstandsnorm-pensioen-" + feiten.leefsituatie().norm());
        return new Reden(
                ("Niet meegeteld is waar de inwoner om kan vragen: een hoger bedrag voor een eigen woning of een huis zonder "
                                + "huurtoeslag (tot een inkomen van %s per jaar), of een hoger bedrag van de "
                                + "kantonrechter. Ook niet meegeteld is de correctie op het vtlb voor wie AOW krijgt "
                                + "(de norm is dan %s).")
                        .formatted(grens.tekst(), norm.tekst()),
                "Rv art. 475da lid 5 tot en met 7 en art. 475fa, Participatiewet art. 22",
                List.of(),
                List.of(grens.gebruikt(), norm.gebruikt()));
    }

    private BigDecimal jaarinkomen() {
        return BigDecimal.valueOf(feiten.jaarinkomenCent(), 2);
    }

    private BigDecimal drempel() {
        return cijfer("minimumloon-januari")
                .waarde()
                .multiply(JAAR)
                .multiply(cijfer("zorgtoeslag-drempel-procent").deel());
    }

    private static BigDecimal perMaand(BigDecimal jaarbedrag) {
        return jaarbedrag.divide(JAAR, PRECIES);
    }

    private Cijfer cijfer(String code) {
        return cijfers.op(code, op);
    }

    private void reden(String uitleg, String grondslag, Cijfer... gebruikt) {
        List<Reden.Feit> gezien = feiten.jaarinkomenCent() == null
                ? List.of()
                : List.of(new Reden.Feit("belastbaar inkomen per jaar", Euro.tekst(feiten.jaarinkomenCent())));
        redenen.add(new Reden(
                uitleg,
                grondslag,
                gezien,
                List.of(gebruikt).stream().map(Cijfer::gebruikt).toList()));
    }

    private static long afgerond(BigDecimal euro) {
        return euro.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact();
    }

    private static String tekst(BigDecimal euro) {
        return Euro.tekst(afgerond(euro));
    }
}
