package nl.schuldhulproute.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.dossier.Opschortingen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnberekening;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** What a letter can say because the dossier and the register of terms know it. Reads only. */
@Component
class Dossiergegevens {

    private final Dossiers dossiers;
    private final Besluitconcepten concepten;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Plannen plannen;
    private final Opschortingen opschortingen;
    private final Nazorgafspraken nazorg;
    private final Contacten contacten;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Geadresseerden geadresseerden;
    private final Termijnregister termijnen;
    private final Gemeente gemeente;

    Dossiergegevens(
            Dossiers dossiers,
            Besluitconcepten concepten,
            Besluiten besluiten,
            Besluitenboek boek,
            Plannen plannen,
            Opschortingen opschortingen,
            Nazorgafspraken nazorg,
            Contacten contacten,
            Ingebrekestellingen ingebrekestellingen,
            Geadresseerden geadresseerden,
            Termijnregister termijnen,
            Gemeente gemeente) {
        this.geadresseerden = geadresseerden;
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.besluiten = besluiten;
        this.boek = boek;
        this.plannen = plannen;
        this.opschortingen = opschortingen;
        this.nazorg = nazorg;
        this.contacten = contacten;
        this.ingebrekestellingen = ingebrekestellingen;
        this.termijnen = termijnen;
        this.gemeente = gemeente;
    }

    /** @param datum the day that stands on the letter, from which terms are counted that it opens */
    Briefgegevens van(String dossiernummer, Briefsoort soort, LocalDate datum) {
        return van(dossiernummer, soort, datum, null);
    }

    /** @param over the draft or the objection that it is about ({@code concept-3}, {@code bezwaar-3}); null when there is none */
    Briefgegevens van(String dossiernummer, Briefsoort soort, LocalDate datum, String over) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        List<Persoon> inwoners = dossiers.inwoners(dossiernummer);
        Briefgegevens gegevens = Briefgegevens.geen()
                .met(Briefnaam.NAMEN, namen(inwoners))
                .met(Briefnaam.PARTNERS, inwoners.size() > 1)
                .met(Briefnaam.AANGEMELD_OP, dossier.aangemeldOp())
                .met(Briefnaam.EERSTE_GESPREK_OP, dossier.eersteGesprekOp())
                .met(Briefnaam.EINDE_OP, dossier.beeindigdOp())
                .met(Briefnaam.BEWAREN_TOT, dossier.bewarenTot())
                .met(Briefnaam.GESPREK_UITERLIJK, einde(dossiernummer, "A4", "A3"))
                .met(Briefnaam.RECHTBANK, gemeente.rechtbank());
        Optional<Bezwaar> bezwaar = geadresseerden.bezwaar(dossiernummer, over);
        if (bezwaar.isPresent()) {
            // Partners object each for himself (Awb art. 7:1, 1:2).
            gegevens = gegevens.met(
                            Briefnaam.NAMEN,
                            geadresseerden
                                    .wieHetAangaat(bezwaar.get())
                                    .map(Persoon::naam)
                                    .orElse(null))
                    .met(Briefnaam.PARTNERS, false)
                    .met(Briefnaam.NAMENS, geadresseerden.namens(bezwaar.get()).orElse(null));
        }
        return switch (soort) {
            case VRAAG_OM_GEGEVENS ->
                gegevens.met(Briefnaam.HERSTELTERMIJN, einde(dossiernummer, "A7"))
                        .met(Briefnaam.BESLISSEN_UITERLIJK, einde(dossiernummer, "A10"));
            case HERSTELBRIEF ->
                gegevens.met(Briefnaam.HERSTELTERMIJN, einde(dossiernummer, "A46"))
                        .met(Briefnaam.ZIENSWIJZE_TOT, zienswijzeTot(dossiernummer, datum));
            case UITNODIGING_ZIENSWIJZE -> gegevens.met(Briefnaam.ZIENSWIJZE_TOT, zienswijzeTot(dossiernummer, datum));
            case STILSTAND ->
                gegevens.met(Briefnaam.STILSTANDEN, stilstanden(dossiernummer))
                        .met(Briefnaam.BESLISSEN_UITERLIJK, einde(dossiernummer, "A10"));
            case HERVATTING ->
                gegevens.met(Briefnaam.HERVATTINGEN, hervattingen(dossiernummer))
                        .met(Briefnaam.BESLISSEN_UITERLIJK, einde(dossiernummer, "A10"));
            case AKKOORD_SCHULDEISERS ->
                gegevens.metBedrag(
                        Briefnaam.MAANDBEDRAG,
                        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                                .filter(plan -> "SCHULDBEMIDDELING".equals(plan.oplossing()))
                                .map(Plan::afloscapaciteit)
                                .filter(capaciteit -> capaciteit > 0)
                                .orElse(null));
            case ER_VERANDERT_NIETS -> gegevens.en(watAlGeldt(dossiernummer));
            case NAZORG_AFGESPROKEN -> gegevens.en(nazorg(dossiernummer));
            case HERINNERING_NAZORG -> gegevens.en(volgendContact(dossiernummer, datum));
            case BEZWAAR_ONTVANGEN -> gegevens.en(bezwaar.map(this::bezwaar).orElseGet(Briefgegevens::geen));
            case BESLUIT_DWANGSOM, BESLUIT_GEEN_DWANGSOM ->
                gegevens.met(Briefnaam.BEZWAAR_TOT, berekend(dossiernummer, "A15", datum))
                        .en(concept(dossiernummer, soort, datum, over));
            default -> soort.isBesluit() ? gegevens.en(concept(dossiernummer, soort, datum, over)) : gegevens;
        };
    }

    static String namen(List<Persoon> inwoners) {
        return inwoners.stream().map(Persoon::naam).collect(Collectors.joining(" en "));
    }

    /** What a decision that was made known says. */
    Briefgegevens van(Besluit besluit) {
        return besluit(
                besluit.dossiernummer(),
                besluit.soort(),
                new Inhoud(
                        besluit.artikel(),
                        besluit.motivering(),
                        besluit.inhoud(),
                        besluit.uitkomst(),
                        besluit.beslotenOp(),
                        besluit.betreft(),
                        null),
                besluit.bekendgemaaktOp());
    }

    private record Inhoud(
            String artikel,
            String motivering,
            String inhoud,
            String uitkomst,
            LocalDate beslotenOp,
            Long betreft,
            String zaak) {}

    /** Drafts can run side by side: never what another one says. */
    private Briefgegevens concept(String dossiernummer, Briefsoort soort, LocalDate datum, String over) {
        return Optional.ofNullable(over)
                .map(Besluitconcept::id)
                .flatMap(concepten::findById)
                .filter(concept -> concept.dossiernummer().equals(dossiernummer))
                .filter(concept ->
                        concept.uitkomst() != null && Briefsoort.bij(concept.soort(), concept.uitkomst()) == soort)
                .map(concept -> van(concept, datum))
                .orElseGet(Briefgegevens::geen);
    }

    /** What a decision in the making will say if it is made known on this day. */
    Briefgegevens van(Besluitconcept concept, LocalDate datum) {
        return besluit(
                concept.dossiernummer(),
                concept.soort(),
                new Inhoud(
                        concept.artikel(),
                        concept.motivering(),
                        concept.inhoud(),
                        concept.uitkomst(),
                        concept.beslotenOp(),
                        concept.betreft(),
                        concept.zaak()),
                datum);
    }

    private Briefgegevens besluit(
            String dossiernummer, Besluitconcept.Soort soort, Inhoud inhoud, LocalDate bekendgemaaktOp) {
        Briefgegevens gegevens = Briefgegevens.geen()
                .met(Briefnaam.ARTIKEL, inhoud.artikel())
                .met(Briefnaam.REDENEN, inhoud.motivering())
                .met(Briefnaam.BESLUIT_OP, inhoud.beslotenOp())
                .met(Briefnaam.BEZWAAR_TOT, berekend(dossiernummer, "A15", bekendgemaaktOp));
        Briefgegevens eerder = inhoud.betreft() == null
                ? Briefgegevens.geen()
                : besluiten
                        .findById(inhoud.betreft())
                        .map(Dossiergegevens::eerder)
                        .orElseGet(Briefgegevens::geen);
        return gegevens.en(eerder)
                .en(
                        switch (soort) {
                            case TOEGANG -> plan(dossiernummer);
                            case WIJZIGING -> wijziging(dossiernummer, inhoud);
                            case BESLISSING_OP_BEZWAAR ->
                                Briefgegevens.geen()
                                        .met(Briefnaam.BESLISSING_OP_BEZWAAR, opBezwaar(inhoud))
                                        .met(
                                                Briefnaam.BEZWAAR_ONTVANGEN_OP,
                                                geadresseerden
                                                        .bezwaar(dossiernummer, inhoud.zaak())
                                                        .map(Bezwaar::ontvangenOp)
                                                        .orElse(null))
                                        .met(Briefnaam.BEROEP_TOT, berekend(dossiernummer, "A22", bekendgemaaktOp));
                            case DWANGSOM -> dwangsom(dossiernummer, inhoud.zaak());
                            default -> Briefgegevens.geen();
                        });
    }

    private static Briefgegevens eerder(Besluit besluit) {
        return Briefgegevens.geen()
                .met(Briefnaam.BESTREDEN_BESLUIT_OP, besluit.bekendgemaaktOp())
                .met(Briefnaam.BESTREDEN_BESLUIT, Besluitwoorden.van(besluit))
                .met(
                        Briefnaam.INGETROKKEN_BESLUIT,
                        "ons besluit van %s".formatted(Dag.inWoorden(besluit.bekendgemaaktOp())));
    }

    /** What the receipt says: when it came in, what it is about, and until when the municipality may take (Awb art. 6:14). */
    private Briefgegevens bezwaar(Bezwaar bezwaar) {
        return Optional.ofNullable(bezwaar.besluit())
                .flatMap(besluiten::findById)
                .map(Dossiergegevens::eerder)
                .orElseGet(Briefgegevens::geen)
                .met(Briefnaam.BEZWAAR_ONTVANGEN_OP, bezwaar.ontvangenOp())
                .met(
                        Briefnaam.BESLISSEN_UITERLIJK,
                        Optional.ofNullable(bezwaar.termijn())
                                .flatMap(termijn -> termijnen.laatste(bezwaar.dossiernummer(), termijn))
                                .map(Termijn::einde)
                                .orElse(null));
    }

    private static String opBezwaar(Inhoud inhoud) {
        String zin = switch (Besluituitkomst.valueOf(inhoud.uitkomst())) {
            case GEGROND -> "U krijgt gelijk. Ons eerdere besluit blijft niet zoals het was.";
            case DEELS_GEGROND -> "U krijgt voor een deel gelijk. Ons eerdere besluit verandert.";
            case NIET_ONTVANKELIJK -> "Wij kunnen uw bezwaar niet behandelen. Ons eerdere besluit blijft gelden.";
            default -> "U krijgt geen gelijk. Ons eerdere besluit blijft gelden.";
        };
        return Stream.of(zin, inhoud.inhoud())
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private Briefgegevens plan(String dossiernummer) {
        Plan plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .orElse(null);
        if (plan == null) {
            return Briefgegevens.geen();
        }
        return Briefgegevens.geen()
                .met(Briefnaam.DOEL, plan.doel())
                .met(Briefnaam.AANBOD, plan.aanbod())
                .met(Briefnaam.VERPLICHTINGEN, plan.verplichtingen())
                .met(Briefnaam.MOMENTEN, plan.momenten())
                .met(Briefnaam.NAZORG, plan.nazorg())
                .metBedrag(Briefnaam.BESLAGVRIJE_VOET, plan.beslagvrijeVoet())
                .metBedrag(Briefnaam.AFLOSCAPACITEIT, plan.afloscapaciteit())
                .met(Briefnaam.INDICATIEF, plan.indicatief());
    }

    /** What is repaid without a decision goes on, and is not what was agreed in the decision (Awb art. 3:46). */
    private Briefgegevens wijziging(String dossiernummer, Inhoud inhoud) {
        if (Besluituitkomst.VERZOEK_AFWIJZEN.name().equals(inhoud.uitkomst())) {
            return watAlGeldt(dossiernummer);
        }
        return inhoud.inhoud() == null
                ? Briefgegevens.geen()
                : Briefgegevens.geen().met(Briefnaam.WIJZIGING, inhoud.inhoud());
    }

    private Briefgegevens watAlGeldt(String dossiernummer) {
        return plannen.zonderBesluit(dossiernummer)
                .map(bedrag -> Briefgegevens.geen()
                        .metBedrag(Briefnaam.MAANDBEDRAG, bedrag.cent())
                        .met(Briefnaam.MAANDBEDRAG_SINDS, bedrag.sinds()))
                .orElseGet(Briefgegevens::geen);
    }

    /** Of the notice that the draft is about; the decision itself no longer knows which that was. */
    private Briefgegevens dwangsom(String dossiernummer, String zaak) {
        return Optional.ofNullable(zaak)
                .map(Ingebrekestelling::id)
                .flatMap(ingebrekestellingen::findById)
                .filter(melding -> melding.dossiernummer().equals(dossiernummer))
                .map(this::dwangsom)
                .map(gegevens ->
                        gegevens.met(Briefnaam.SAMEN_MET_ERFGENAAM, geadresseerden.isMetErfgenaam(dossiernummer, zaak)))
                .orElseGet(Briefgegevens::geen);
    }

    private Briefgegevens dwangsom(Ingebrekestelling melding) {
        Optional<Besluit> eerder = Optional.ofNullable(melding.besluit())
                .flatMap(besluiten::findById)
                .filter(this::geldt);
        return Briefgegevens.geen()
                .met(Briefnaam.VERVANGT_OP, eerder.map(Besluit::bekendgemaaktOp).orElse(null))
                .met(
                        Briefnaam.VERVANGT_INHOUD,
                        eerder.map(Besluit::inhoud)
                                .flatMap(inhoud -> inhoud.lines().findFirst())
                                .orElse(null))
                .met(Briefnaam.INGEBREKE_OP, melding.ontvangenOp())
                .metBedrag(Briefnaam.DWANGSOM, melding.bedragCent())
                .met(Briefnaam.DWANGSOM_DAGEN, melding.dagen() == null ? null : String.valueOf(melding.dagen()))
                .met(Briefnaam.DWANGSOM_VAN, melding.eersteDag())
                .met(Briefnaam.DWANGSOM_TOT, melding.laatsteDag());
    }

    private boolean geldt(Besluit besluit) {
        return !boek.isVervallen(besluit.id());
    }

    private List<Map<String, String>> stilstanden(String dossiernummer) {
        return metTermijn(dossiernummer)
                .filter(stilstand -> stilstand.getKey().stilstandVerteldOp() == null)
                .map(stilstand -> Map.of(
                        "termijn", termijnen.soort(stilstand.getValue()).naam(),
                        "reden", stilstand.getKey().grond().omschrijving(),
                        "artikel", Wettekst.leesbaar(stilstand.getKey().grond().grondslag()),
                        "vanaf", Dag.inWoorden(stilstand.getKey().vanaf()),
                        "tot", Dag.inWoorden(stilstand.getKey().verwachtTot())))
                .toList();
    }

    private List<Map<String, String>> hervattingen(String dossiernummer) {
        return metTermijn(dossiernummer)
                .filter(stilstand -> stilstand.getKey().hervatOp() != null
                        && stilstand.getKey().hervattingVerteldOp() == null)
                .map(stilstand -> Map.of(
                        "termijn", termijnen.soort(stilstand.getValue()).naam(),
                        "hervat", Dag.inWoorden(stilstand.getKey().hervatOp()),
                        "dagen",
                                String.valueOf(Termijnberekening.opgeschorteDagen(
                                        stilstand.getKey().vanaf(),
                                        stilstand.getKey().hervatOp())),
                        "einde", Dag.inWoorden(stilstand.getValue().einde())))
                .toList();
    }

    private Stream<Map.Entry<Opschorting, Termijn>> metTermijn(String dossiernummer) {
        Map<Long, Termijn> alle =
                termijnen.alle(dossiernummer).stream().collect(Collectors.toMap(Termijn::id, termijn -> termijn));
        return opschortingen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(opschorting -> alle.containsKey(opschorting.termijn()))
                .map(opschorting -> Map.entry(opschorting, alle.get(opschorting.termijn())));
    }

    private Briefgegevens nazorg(String dossiernummer) {
        return Briefgegevens.geen()
                .met(
                        Briefnaam.CONTACTPERSOON,
                        nazorg.findByDossiernummer(dossiernummer)
                                .map(Nazorgafspraak::contactpersoon)
                                .orElse(null))
                .met(
                        Briefnaam.VRIJWILLIGER_CONTACT,
                        nazorg.findByDossiernummer(dossiernummer)
                                .map(Nazorgafspraak::vrijwilligerContact)
                                .orElse(null))
                .met(
                        Briefnaam.NAZORGMOMENTEN,
                        komend(dossiernummer)
                                .map(contact -> Map.of(
                                        "dag", Dag.inWoorden(contact.geplandOp()),
                                        "hoe", hoe(contact.vorm()),
                                        "wie", contact.met() == null ? gemeente.afdeling() : contact.met()))
                                .toList());
    }

    private Briefgegevens volgendContact(String dossiernummer, LocalDate datum) {
        return komend(dossiernummer)
                .filter(contact -> !contact.geplandOp().isBefore(datum))
                .findFirst()
                .map(contact -> Briefgegevens.geen()
                        .met(Briefnaam.CONTACT_OP, contact.geplandOp())
                        .met(Briefnaam.CONTACT_HOE, hoe(contact.vorm()))
                        .met(Briefnaam.CONTACTPERSOON, contact.met() == null ? gemeente.afdeling() : contact.met()))
                .orElseGet(Briefgegevens::geen);
    }

    private Stream<Contact> komend(String dossiernummer) {
        return contacten.findByDossiernummerAndSoortOrderByGeplandOp(dossiernummer, Contact.Soort.NAZORG).stream()
                .filter(contact -> !contact.isAfgehandeld());
    }

    private static String hoe(String vorm) {
        return switch (vorm == null ? "" : vorm) {
            case "TELEFOON" -> "wij bellen u";
            case "HUISBEZOEK" -> "wij komen bij u thuis";
            case "OP_KANTOOR" -> "u komt bij ons langs";
            case "ONLINE" -> "met een videogesprek";
            default -> "dat spreken wij nog af";
        };
    }

    private LocalDate zienswijzeTot(String dossiernummer, LocalDate datum) {
        LocalDate lopend = einde(dossiernummer, "A11");
        return lopend != null ? lopend : berekend(dossiernummer, "A11", datum);
    }

    private LocalDate berekend(String dossiernummer, String code, LocalDate start) {
        return termijnen.eindeBijStart(dossiernummer, code, start).einde();
    }

    /** The last day of the first of these that runs; null when none does. */
    private LocalDate einde(String dossiernummer, String... codes) {
        return Stream.of(codes)
                .map(code -> termijnen.lopend(dossiernummer, code))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Termijn::einde)
                .orElse(null);
    }
}
