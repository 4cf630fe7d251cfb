package nl.schuldhulproute.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters, shows beforehand what they will be, and keeps them. */
@Service
@Transactional
public class Brieven {

    private static final List<Briefsoort> ZONDER_TAAK =
            List.of(Briefsoort.HERINNERING_NAZORG, Briefsoort.CONTACTBRIEF, Briefsoort.AFSLUITING);

    private static final String UITGEREIKT = "UITGEREIKT";

    private final Briefteksten teksten;
    private final Briefmaker maker;
    private final Drukker drukker;
    private final Dossiergegevens inhoud;
    private final Dossiers dossiers;
    private final Briefrepository brieven;
    private final Verzendingen verzendingen;
    private final Geadresseerden geadresseerden;
    private final Briefvoorkeuren voorkeuren;
    private final Medewerkers medewerkers;
    private final Clock klok;

    Brieven(
            Briefteksten teksten,
            Briefmaker maker,
            Drukker drukker,
            Dossiergegevens inhoud,
            Dossiers dossiers,
            Briefrepository brieven,
            Verzendingen verzendingen,
            Geadresseerden geadresseerden,
            Briefvoorkeuren voorkeuren,
            Medewerkers medewerkers,
            Clock klok) {
        this.teksten = teksten;
        this.maker = maker;
        this.drukker = drukker;
        this.inhoud = inhoud;
        this.dossiers = dossiers;
        this.brieven = brieven;
        this.verzendingen = verzendingen;
        this.geadresseerden = geadresseerden;
        this.voorkeuren = voorkeuren;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    /**
     * Which letter, to whom, and when.
     *
     * @param datum the day that stands on it; for a decision the day on which it is made known
     * @param sleutel makes the letter be made once for what it is made for
     * @param door who makes it
     * @param over the draft or the objection that it is about ({@code concept-3}, {@code bezwaar-3}); null when there is none
     */
    public record Opdracht(
            String dossiernummer, Briefsoort soort, LocalDate datum, String sleutel, String door, String over) {

        /** A letter about the case as a whole. */
        public Opdracht(String dossiernummer, Briefsoort soort, LocalDate datum, String sleutel, String door) {
            this(dossiernummer, soort, datum, sleutel, door, null);
        }
    }

    /**
     * Makes a letter definitive: from now on it waits to be sent, and is never changed.
     *
     * @param eigen what only the maker knows; wins from what the dossier says
     * @throws OntbrekendeGegevens when the letter would not say what it must
     */
    public void maak(Opdracht opdracht, Briefgegevens eigen) {
        Briefgegevens alle = inhoud.van(opdracht.dossiernummer(), opdracht.soort(), opdracht.datum(), opdracht.over())
                .en(eigen);
        geadresseerden
                .van(opdracht.dossiernummer(), opdracht.soort(), opdracht.over())
                .forEach(iemand -> bewaar(opdracht, alle, iemand, null));
    }

    /**
     * Makes the letter with which a decision is made known, one for each person it is about.
     *
     * @param over the draft that became this decision ({@code concept-3})
     * @throws Invoerfout when there is nobody left to whom it can be made known
     */
    public void maak(Besluit besluit, String over, String sleutel, String door) {
        Opdracht opdracht = new Opdracht(
                besluit.dossiernummer(),
                Briefsoort.bij(besluit.soort(), besluit.uitkomst()),
                besluit.bekendgemaaktOp(),
                sleutel,
                door,
                over);
        Briefgegevens alle = inhoud.van(besluit.dossiernummer(), opdracht.soort(), opdracht.datum(), over)
                .en(inhoud.van(besluit));
        ontvangers(besluit, opdracht).forEach(iemand -> bewaar(opdracht, alle, iemand, besluit));
    }

    /** A decision has effect when it was sent or handed over (Awb art. 3:40, 3:41): so there must be somebody. */
    private List<Geadresseerde> ontvangers(Besluit besluit, Opdracht opdracht) {
        List<Geadresseerde> ontvangers = geadresseerden.van(besluit.dossiernummer(), opdracht.soort(), opdracht.over());
        if (!ontvangers.isEmpty()) {
            return ontvangers;
        }
        if (besluit.wijze().equals(UITGEREIKT)) {
            return List.of(geadresseerden.erfgenamen(besluit.dossiernummer(), opdracht.over()));
        }
        throw new Invoerfout(
                null,
                "Dit besluit kan niet bekend worden gemaakt: de inwoner is overleden, dus er is niemand aan wie de brief kan (Awb"
                        + " art. 3:41). Zoek uit wie de erfgenamen zijn. Kies \"Zelf overhandigd\" als u een van hen de brief"
                        + " geeft.");
    }

    private void bewaar(Opdracht opdracht, Briefgegevens alle, Geadresseerde aan, Besluit besluit) {
        String sleutel =
                "%s:%s:%s".formatted(opdracht.sleutel(), opdracht.soort().id(), aan.sleutel());
        if (brieven.existsBySleutel(sleutel)) {
            return;
        }
        Briefgegevens gegevens = aangesproken(opdracht.dossiernummer(), alle, aan);
        Briefmaker.Opgesteld opgesteld = maker.maak(
                opdracht.soort(), teksten::tekst, kop(aan, opdracht.dossiernummer(), opdracht.datum()), gegevens);
        byte[] pdf = drukker.druk(opgesteld.html());
        String zaak = geadresseerden
                .bezwaar(opdracht.dossiernummer(), opdracht.over())
                .map(Bezwaar::onderwerp)
                .orElse(null);
        Brief brief = brieven.save(new Brief(
                null,
                opdracht.dossiernummer(),
                opdracht.soort().id(),
                sleutel,
                aan.persoon(),
                besluit == null ? null : besluit.id(),
                aan.naam(),
                aan.adres().isEmpty() ? null : String.join("\n", aan.adres()),
                opgesteld.onderwerp(),
                opdracht.datum(),
                pdf,
                Brief.afdruk(pdf),
                teksten.eigen(opdracht.soort()).map(Brieftekst::id).orElse(null),
                besluit == null && zaak == null && !aan.isVoorAllen() ? null : Vernieuwing.bewaard(gegevens),
                aan.overledene(),
                null,
                zaak,
                opdracht.door(),
                klok.instant()));
        // What was handed over has gone: it is not posted or mailed as well.
        verzendingen.save(
                besluit != null && UITGEREIKT.equals(besluit.wijze())
                        ? Verzending.overhandigd(brief.id(), opdracht.datum(), opdracht.door())
                        : new Verzending(brief.id(), aan.email(), klok.instant()));
    }

    /** The letters without a task of their own that can be made now, because the dossier knows what they say. */
    @Transactional(readOnly = true)
    public List<Briefsoort> losse(String dossiernummer) {
        return ZONDER_TAAK.stream()
                .filter(soort -> isTeMaken(dossiernummer, soort))
                .toList();
    }

    private boolean isTeMaken(String dossiernummer, Briefsoort soort) {
        LocalDate vandaag = LocalDate.now(klok);
        Geadresseerde aan = voorbeeldAan(dossiernummer, soort, null);
        return maker.ontbreekt(
                        soort,
                        teksten::tekst,
                        kop(aan, dossiernummer, vandaag),
                        aangesproken(dossiernummer, inhoud.van(dossiernummer, soort, vandaag), aan))
                .isEmpty();
    }

    /**
     * Makes a letter that has no task; once a day at most.
     *
     * @throws OnbekendeBrief for a letter that has one
     */
    public void maakLos(String dossiernummer, Briefsoort soort, String door) {
        if (!ZONDER_TAAK.contains(soort)) {
            throw new OnbekendeBrief();
        }
        LocalDate vandaag = LocalDate.now(klok);
        maak(
                new Opdracht(dossiernummer, soort, vandaag, "los:%s:%s".formatted(dossiernummer, vandaag), door),
                Briefgegevens.geen());
    }

    /**
     * The names to which a letter goes, one for each letter; empty when there is nobody left.
     *
     * @param over the draft or the objection that it is about ({@code concept-3}, {@code bezwaar-3}); null when there is none
     */
    @Transactional(readOnly = true)
    public List<String> ontvangers(String dossiernummer, Briefsoort soort, String over) {
        return geadresseerden.van(dossiernummer, soort, over).stream()
                .map(Geadresseerde::naam)
                .toList();
    }

    /** What a letter will be if it is made now, as a PDF; a gap is to be seen where something is not known yet. */
    @Transactional(readOnly = true)
    public byte[] voorbeeld(String dossiernummer, Briefsoort soort) {
        return voorbeeld(dossiernummer, soort, null);
    }

    /** @param over the draft or the objection that it is about ({@code concept-3}, {@code bezwaar-3}); null when there is none */
    @Transactional(readOnly = true)
    public byte[] voorbeeld(String dossiernummer, Briefsoort soort, String over) {
        LocalDate vandaag = LocalDate.now(klok);
        Geadresseerde aan = voorbeeldAan(dossiernummer, soort, over);
        return drukker.druk(maker.maakVoorbeeld(
                        soort,
                        teksten::tekst,
                        kop(aan, dossiernummer, vandaag),
                        aangesproken(dossiernummer, inhoud.van(dossiernummer, soort, vandaag, over), aan))
                .html());
    }

    /**
     * A decision names both partners, and greets the one to whom this copy goes. The name below it is of the caseworker whom
     * the resident knows.
     */
    private Briefgegevens aangesproken(String dossiernummer, Briefgegevens alle, Geadresseerde aan) {
        String behandelaar = dossiers.dossier(dossiernummer).behandelaar();
        return aan(alle, aan).met(Briefnaam.BEHANDELAAR, behandelaar == null ? null : medewerkers.naam(behandelaar));
    }

    /** A heir did nothing of what the letter says: it tells in whose place it comes, and nobody acts for who died any more. */
    static Briefgegevens aan(Briefgegevens gegevens, Geadresseerde aan) {
        Briefgegevens alle = gegevens.met(Briefnaam.AANHEF, aan.naam());
        return aan.erfgenaamVan() == null
                ? alle.zonder(Briefnaam.ERFGENAAM_VAN)
                : alle.zonder(Briefnaam.NAMENS).met(Briefnaam.ERFGENAAM_VAN, aan.erfgenaamVan());
    }

    private Geadresseerde voorbeeldAan(String dossiernummer, Briefsoort soort, String over) {
        return geadresseerden.van(dossiernummer, soort, over).stream()
                .findFirst()
                .orElseGet(() -> geadresseerden.erfgenamen(dossiernummer, over));
    }

    static Briefmaker.Kop kop(Geadresseerde aan, String dossiernummer, LocalDate datum) {
        return new Briefmaker.Kop(
                Stream.concat(Stream.of(aan.naam()), aan.adres().stream()).toList(), datum, dossiernummer);
    }

    private Optional<String> email(Persoon persoon) {
        return voorkeuren.findFirstByPersoonOrderByIdDesc(persoon.id()).map(Briefvoorkeur::email);
    }

    /** The letters of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<Briefregel> van(String dossiernummer) {
        return brieven.van(dossiernummer);
    }

    /**
     * @throws OnbekendeBrief when this case has no such letter
     * @throws IllegalStateException when it is not any more what was made
     */
    @Transactional(readOnly = true)
    public Brief open(String dossiernummer, Long id) {
        Brief brief = brieven.findById(id)
                .filter(gevonden -> gevonden.dossiernummer().equals(dossiernummer))
                .orElseThrow(OnbekendeBrief::new);
        eisOngeschonden(brief);
        return brief;
    }

    static void eisOngeschonden(Brief brief) {
        if (!brief.isOngeschonden()) {
            throw new IllegalStateException(
                    "brief %d van dossier %s is na het maken veranderd".formatted(brief.id(), brief.dossiernummer()));
        }
    }

    /** How letters to this case go now, by the name of each person. */
    @Transactional(readOnly = true)
    public Map<Persoon, Kanaal> kanalen(String dossiernummer) {
        return dossiers.inwoners(dossiernummer).stream()
                .collect(Collectors.toMap(
                        persoon -> persoon,
                        persoon -> email(persoon).isPresent() ? Kanaal.EMAIL : Kanaal.POST,
                        (een, zelfde) -> een,
                        LinkedHashMap::new));
    }

    /** The inwoner chose how to get letters from now on. By e-mail they go to the address in the dossier. */
    public void kies(String dossiernummer, Long persoon, Kanaal kanaal, String door) {
        Persoon inwoner = dossiers.inwoners(dossiernummer).stream()
                .filter(iemand -> iemand.id().equals(persoon))
                .findFirst()
                .orElseThrow(OnbekendeBrief::new);
        if (kanaal == Kanaal.EMAIL
                && (inwoner.email() == null || inwoner.email().isBlank())) {
            throw new Invoerfout(null, "Er staat geen e-mailadres in het dossier. Vul dat eerst in.");
        }
        voorkeuren.save(new Briefvoorkeur(
                null,
                persoon,
                kanaal == Kanaal.EMAIL ? inwoner.email() : null,
                LocalDate.now(klok),
                door,
                klok.instant()));
    }
}
