package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Contacten;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Notities;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Routestand;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsoort;
import nl.schuldhulproute.termijn.Wachttermijnen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what is known of one case. Reads only. */
@Component
class Dossierbeelden {

    /** Terms that tell nobody to do something: the resident may object or go to court, the file is kept. */
    static final Set<String> WACHT_ALLEEN = Wachttermijnen.CODES;

    /** The phases in the order of the route, by the model that carries them. */
    static final Map<String, String> FASEN = fasen();

    private final Dossiers dossiers;
    private final Schuldenlijst schulden;
    private final Begrotingstabel begroting;
    private final Plannen plannen;
    private final Producten producten;
    private final Besluiten besluiten;
    private final Besluitconcepten concepten;
    private final Meldingen meldingen;
    private final Contacten contacten;
    private final Tijdlijn tijdlijn;
    private final Termijnregister termijnen;
    private final Verloop.Lezer verloop;
    private final Waarom.Lezer waarom;
    private final Routestand route;
    private final Collegas collegas;
    private final Formulierwoorden woorden;
    private final Weergave weergave;
    private final Clock klok;

    Dossierbeelden(
            Dossiers dossiers,
            Schuldenlijst schulden,
            Begrotingstabel begroting,
            Plannen plannen,
            Producten producten,
            Besluiten besluiten,
            Besluitconcepten concepten,
            Meldingen meldingen,
            Contacten contacten,
            Tijdlijn tijdlijn,
            Termijnregister termijnen,
            Verloop.Lezer verloop,
            Waarom.Lezer waarom,
            Routestand route,
            Collegas collegas,
            Formulierwoorden woorden,
            Weergave weergave,
            Clock klok) {
        this.dossiers = dossiers;
        this.schulden = schulden;
        this.begroting = begroting;
        this.plannen = plannen;
        this.producten = producten;
        this.besluiten = besluiten;
        this.concepten = concepten;
        this.meldingen = meldingen;
        this.contacten = contacten;
        this.tijdlijn = tijdlijn;
        this.termijnen = termijnen;
        this.verloop = verloop;
        this.waarom = waarom;
        this.route = route;
        this.collegas = collegas;
        this.woorden = woorden;
        this.weergave = weergave;
        this.klok = klok;
    }

    private static Map<String, String> fasen() {
        Map<String, String> fasen = new LinkedHashMap<>();
        fasen.put("aanmelding", "Aanmelding");
        fasen.put("systematische-intake", "Intake");
        fasen.put("beschikking", "Beschikking");
        fasen.put("plan-van-aanpak", "Plan van aanpak");
        fasen.put("begeleiding", "Begeleiding");
        fasen.put("schuldregeling", "Schuldregeling");
        fasen.put("volgen", "Volgen");
        fasen.put("nazorg", "Nazorg");
        fasen.put("beeindiging", "Beëindiging");
        return fasen;
    }

    @Transactional(readOnly = true)
    public Dossierbeeld van(String dossiernummer) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        LocalDate vandaag = LocalDate.now(klok);
        List<Betrokkene> betrokkenen = dossiers.betrokkenen(dossiernummer);
        List<Routestand.Deel> delen = route.delen(dossiernummer);
        List<Termijn> alleTermijnen = termijnen.alle(dossiernummer);
        List<Routestand.OpenTaak> taken = route.openTaken(dossiernummer);
        List<Verslag> verslagen = tijdlijn.van(dossiernummer);
        Map<String, String> namen = collegas.namen(Stream.of(
                        Stream.ofNullable(dossier.behandelaar()),
                        taken.stream().map(Routestand.OpenTaak::opNaamVan),
                        verslagen.stream().map(Verslag::door))
                .flatMap(stroom -> stroom)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Dossierbeeld(
                dossier,
                vandaag,
                Namen.van(betrokkenen),
                betrokkenen,
                FASEN.entrySet().stream()
                        .map(fase -> new Dossierbeeld.Stap(fase.getValue(), stand(fase.getKey(), delen)))
                        .toList(),
                delen.stream()
                        .filter(deel -> deel.loopt()
                                && !FASEN.containsKey(deel.model())
                                && !deel.model().equals("schuldhulproute")
                                && !deel.model().equals("termijn-bewaken"))
                        .map(Routestand.Deel::naam)
                        .toList(),
                taken,
                alleTermijnen.stream()
                        .filter(Termijn::isLopend)
                        .sorted(Comparator.<Termijn, Boolean>comparing(termijn -> isVoorbij(termijn, vandaag))
                                .thenComparing(Termijn::einde)
                                .thenComparing(Termijn::id))
                        .map(termijn -> lopend(termijn, vandaag))
                        .toList(),
                alleTermijnen.stream()
                        .filter(termijn -> !termijn.isLopend())
                        .flatMap(termijn -> teLaat(termijn).stream())
                        .toList(),
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                        .orElse(null),
                Schuldenoverzicht.van(schulden.van(dossiernummer)),
                begroting.totalen(dossiernummer),
                producten.findByDossiernummerOrderById(dossiernummer),
                besluiten.findByDossiernummerOrderById(dossiernummer),
                concepten
                        .findFirstByDossiernummerAndAfgehandeldFalseOrderByIdDesc(dossiernummer)
                        .orElse(null),
                meldingen.findByDossiernummerOrderById(dossiernummer),
                Arrays.stream(Contact.Soort.values())
                        .flatMap(soort ->
                                contacten.findByDossiernummerAndSoortOrderByGeplandOp(dossiernummer, soort).stream())
                        .sorted(Comparator.comparing(Contact::geplandOp))
                        .toList(),
                verloop.van(dossiernummer),
                waarom.van(dossiernummer),
                dossier.behandelaar() == null ? null : namen.get(dossier.behandelaar()),
                namen,
                Notities.uit(verslagen).stream().map(woorden::regel).toList(),
                verslagen.stream()
                        .sorted(Comparator.comparing(Verslag::gebeurdOp)
                                .thenComparing(Verslag::id)
                                .reversed())
                        .map(woorden::regel)
                        .toList());
    }

    private static String stand(String model, List<Routestand.Deel> delen) {
        return delen.stream()
                .filter(deel -> deel.model().equals(model))
                .findFirst()
                .map(deel -> deel.loopt() ? "nu" : "geweest")
                .orElse("");
    }

    private Dossierbeeld.Lopend lopend(Termijn termijn, LocalDate vandaag) {
        Termijnsoort soort = termijnen.soort(termijn);
        Stand stand = termijnen.stand(termijn, vandaag);
        boolean onzeker = !soort.zeker();
        // The last day of a term that only waits for someone else is no deadline of ours, so it is never "late".
        boolean wacht = WACHT_ALLEEN.contains(termijn.code());
        boolean voorbij = isVoorbij(termijn, vandaag);
        String afstand = voorbij ? "" : weergave.afstand(vandaag, termijn.einde());
        return new Dossierbeeld.Lopend(
                soort.naam(),
                termijn.startOp(),
                soort.startgebeurtenis(),
                termijn.einde(),
                termijn.eindeOnverschoven().equals(termijn.einde()) ? null : termijn.eindeOnverschoven(),
                opgeschort(termijn),
                stand == Stand.OPGESCHORT ? "opgeschort" : afstand,
                voorbij ? "Voorbij" : weergave.keuze(wacht ? Stand.LOOPT : stand),
                voorbij ? "vervallen" : (wacht ? Stand.LOOPT : stand).name().toLowerCase(Locale.ROOT),
                soort.bijVerlopen(),
                termijn.redenTeLaat().orElse(null),
                termijn.redenTeLaatOp().orElse(null),
                soort.grondslag() + (onzeker ? " (indicatie)" : ""));
    }

    /** Nobody has to do anything about it any more; it comes below what asks for work. */
    private static boolean isVoorbij(Termijn termijn, LocalDate vandaag) {
        return WACHT_ALLEEN.contains(termijn.code()) && vandaag.isAfter(termijn.einde());
    }

    private String opgeschort(Termijn termijn) {
        return termijn.opgeschortVanaf()
                .map(vanaf -> "Staat stil vanaf " + weergave.datum(vanaf))
                .or(() -> Optional.of(termijn.opgeschorteDagen())
                        .filter(dagen -> dagen > 0)
                        .map(dagen -> dagen == 1 ? "Stond 1 dag stil" : "Stond %d dagen stil".formatted(dagen)))
                .orElse(null);
    }

    private Optional<Dossierbeeld.TeLaat> teLaat(Termijn termijn) {
        return termijn.redenTeLaat()
                .map(reden -> new Dossierbeeld.TeLaat(
                        termijnen.soort(termijn).naam(),
                        termijn.einde(),
                        termijn.voldaanOp().orElse(null),
                        reden,
                        termijn.redenTeLaatOp().orElse(null)));
    }
}
