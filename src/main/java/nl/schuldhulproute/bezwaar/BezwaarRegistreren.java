package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaar.Indiener;
import nl.schuldhulproute.dossier.Bezwaar.Wijze;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** An objection came in: against which decision, when, how and by whom (Awb art. 6:4 to 6:9). The term to decide begins (A17). */
@Formulier(
        value = "bezwaar-bezwaarRegistreren",
        schrijft = {"isBezwaar", "bezwaar", "termijn", "besluitBekend", "betreft", "nieuwBezwaar", "naUitspraak"})
class BezwaarRegistreren implements Taakformulier<BezwaarRegistreren.Invoer> {

    private static final String NOG_NIET_BEKEND = "NOG_NIET_BEKEND";
    private static final String GEEN_BEZWAAR = "GEEN_BEZWAAR";

    /** For whom a gemachtigde objects. */
    enum Namens {
        AANVRAGER,
        PARTNER,
        ERFGENAAM
    }

    record Invoer(
            @PastOrPresent LocalDate ontvangenOp,
            Wijze wijze,
            @PastOrPresent LocalDate verzondenOp,
            @PastOrPresent LocalDate eldersOntvangenOp,
            Indiener indiener,
            @Size(max = 200) String gemachtigde,
            @Size(max = 300) String gemachtigdeAdres,
            Namens namens,
            @Size(max = 20) String overledene,
            @Size(max = 200) String erfgenaam,
            @Size(max = 300) String erfgenaamAdres,
            Boolean erfgenaamOnbekend,
            @Size(max = 300) String laatsteAdres,
            @Size(max = 2000) String toelichting,
            @NotNull @Size(max = 20) String besluit,
            @Size(max = 2000) String geenBezwaar,
            @Size(max = 4000) String gronden) {

        /** An heir himself, or who acts for him. */
        boolean isVoorErfgenaam() {
            return indiener == Indiener.ERFGENAAM || indiener == Indiener.GEMACHTIGDE && namens == Namens.ERFGENAAM;
        }
    }

    private final Bezwaarzaken zaken;
    private final Dossiers dossiers;
    private final Erfgenamen erfgenamen;
    private final Onbevangenen onbevangenen;

    BezwaarRegistreren(Bezwaarzaken zaken, Dossiers dossiers, Erfgenamen erfgenamen, Onbevangenen onbevangenen) {
        this.erfgenamen = erfgenamen;
        this.onbevangenen = onbevangenen;
        this.zaken = zaken;
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "geenOnbevangene",
                onbevangenen.ontbreken(zaken.besluiten(taak.dossiernummer())),
                "erfgenaamNodig",
                isErfgenaamNodig(dossiers.aanvrager(taak.dossiernummer())),
                "laatsteAdres",
                String.join("\n", dossiers.aanvrager(taak.dossiernummer()).adresregels()),
                "heeftPartner",
                dossiers.partner(taak.dossiernummer()).isPresent(),
                "overledeneDeedMee",
                deedEenOverledeneMee(taak.dossiernummer()),
                "overledenen",
                dossiers.overledenBetrokkenen(taak.dossiernummer()).stream()
                        .map(persoon -> Map.of("label", persoon.naam(), "value", String.valueOf(persoon.id())))
                        .toList(),
                "metErfgenaam",
                dossiers.overledenBetrokkenen(taak.dossiernummer()).stream()
                        .filter(persoon -> erfgenamen.bekende(persoon).isPresent())
                        .map(persoon -> String.valueOf(persoon.id()))
                        .toList(),
                "besluiten",
                Stream.concat(
                                zaken
                                        .keuzes(
                                                taak.dossiernummer(),
                                                Map.of(
                                                        "label",
                                                        "Een besluit dat nog niet bekend is gemaakt",
                                                        "value",
                                                        NOG_NIET_BEKEND))
                                        .stream(),
                                Stream.of(Map.of("label", "Bij nader inzien geen bezwaar", "value", GEEN_BEZWAAR)))
                        .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.besluit().equals(GEEN_BEZWAAR)) {
            eis(invoer.geenBezwaar(), "geenBezwaar");
            return Feiten.van("isBezwaar", false);
        }
        controleer(taak, invoer);
        Bezwaar bezwaar = zaken.nieuw(taak.dossiernummer(), invoer.ontvangenOp(), invoer.wijze(), invoer.indiener());
        bezwaar.isVerzondenOp(invoer.verzondenOp(), invoer.eldersOntvangenOp());
        bezwaar.isGemotiveerd(invoer.gronden());
        if (invoer.indiener() == Indiener.GEMACHTIGDE) {
            bezwaar.heeftGemachtigde(invoer.gemachtigde(), invoer.gemachtigdeAdres());
            bezwaar.isNamens(invoer.namens() == Namens.PARTNER ? Rol.PARTNER : Rol.AANVRAGER);
        }
        Persoon vanWie = vanWie(taak, bezwaar, invoer);
        bezwaar.isVan(vanWie);
        if (isErfgenaamNodig(vanWie)) {
            noteerErfgenaam(vanWie, invoer);
        }
        if (invoer.besluit().equals(NOG_NIET_BEKEND)) {
            return nieuw(zaken.bewaar(bezwaar)).en("besluitBekend", false);
        }
        if (invoer.besluit().equals(Bezwaarzaken.GEEN_NIEUW)) {
            zaken.eisEerder(bezwaar);
            return nieuw(zaken.bewaar(bezwaar)).en("besluitBekend", true).en("nieuwBezwaar", false);
        }
        var besluit = zaken.gekozen(taak.dossiernummer(), invoer.besluit());
        zaken.eisNieuw(bezwaar, besluit);
        Bezwaar bewaard = zaken.bewaar(bezwaar);
        zaken.isTegen(bewaard, besluit);
        return nieuw(bewaard)
                .en("termijn", bewaard.termijn())
                .en("betreft", besluit.id())
                .en("besluitBekend", true)
                .en("nieuwBezwaar", true);
    }

    /** Who died and takes part no more, beside those of whom the case is now. */
    private boolean deedEenOverledeneMee(String dossiernummer) {
        List<Long> nu =
                dossiers.inwoners(dossiernummer).stream().map(Persoon::id).toList();
        return dossiers.overledenBetrokkenen(dossiernummer).stream().anyMatch(persoon -> !nu.contains(persoon.id()));
    }

    private Persoon vanWie(Taak taak, Bezwaar bezwaar, Invoer invoer) {
        if (invoer.isVoorErfgenaam()) {
            return dossiers.overledenBetrokkenen(taak.dossiernummer()).stream()
                    .filter(persoon -> String.valueOf(persoon.id()).equals(invoer.overledene()))
                    .findFirst()
                    .orElseThrow(() -> new Invoerfout("overledene", "kies wie er is overleden"));
        }
        return bezwaar.namens() == Rol.PARTNER
                ? dossiers.partner(taak.dossiernummer()).orElseThrow()
                : dossiers.aanvrager(taak.dossiernummer());
    }

    /** Who died objects no more: an heir does, also through somebody else, and gets the letters (BW art. 4:182). */
    private boolean isErfgenaamNodig(Persoon vanWie) {
        return vanWie.overledenOp() != null && erfgenamen.bekende(vanWie).isEmpty();
    }

    /** It can have been written before the death, while nobody knows yet who inherits. */
    private void noteerErfgenaam(Persoon overledene, Invoer invoer) {
        if (Boolean.TRUE.equals(invoer.erfgenaamOnbekend())) {
            erfgenamen.zijnOnbekend(overledene, invoer.laatsteAdres(), invoer.toelichting());
        } else {
            erfgenamen.noteer(overledene, invoer.erfgenaam(), invoer.erfgenaamAdres());
        }
    }

    private static Feiten nieuw(Bezwaar bezwaar) {
        return Feiten.van("isBezwaar", true).en("bezwaar", bezwaar.onderwerp()).en("naUitspraak", false);
    }

    private static void eis(Object waarde, String veld) {
        if (waarde == null) {
            throw new Invoerfout(veld, "vul dit in");
        }
    }

    private void controleer(Taak taak, Invoer invoer) {
        eis(invoer.ontvangenOp(), "ontvangenOp");
        eis(invoer.wijze(), "wijze");
        eis(invoer.indiener(), "indiener");
        Datum.nietVoor(
                "ontvangenOp",
                invoer.ontvangenOp(),
                dossiers.dossier(taak.dossiernummer()).aangemeldOp(),
                "de aanmelding");
        if (invoer.verzondenOp() != null) {
            Datum.nietVoor("ontvangenOp", invoer.ontvangenOp(), invoer.verzondenOp(), "de dag van het poststempel");
        }
        if (invoer.eldersOntvangenOp() != null) {
            Datum.nietVoor(
                    "ontvangenOp",
                    invoer.ontvangenOp(),
                    invoer.eldersOntvangenOp(),
                    "de dag waarop een ander het ontving");
        }
        if (invoer.indiener() == Indiener.PARTNER
                && dossiers.partner(taak.dossiernummer()).isEmpty()) {
            throw new Invoerfout("indiener", "er is geen partner in dit dossier");
        }
        if (invoer.isVoorErfgenaam()
                && dossiers.overledenBetrokkenen(taak.dossiernummer()).isEmpty()) {
            throw new Invoerfout(
                    invoer.indiener() == Indiener.ERFGENAAM ? "indiener" : "namens",
                    "in dit dossier is niemand als overleden gemeld");
        }
        if (invoer.indiener() == Indiener.GEMACHTIGDE && invoer.gemachtigde() == null) {
            throw new Invoerfout("gemachtigde", "vul in wie het bezwaar maakt voor de inwoner");
        }
        if (invoer.indiener() == Indiener.GEMACHTIGDE) {
            controleerNamens(taak, invoer.namens());
        }
    }

    /** Each person has an objection of its own, so it must be known whose this is (Awb art. 2:1 and 7:1). */
    private void controleerNamens(Taak taak, Namens namens) {
        boolean metPartner = dossiers.partner(taak.dossiernummer()).isPresent();
        if (namens == null && (metPartner || deedEenOverledeneMee(taak.dossiernummer()))) {
            throw new Invoerfout(
                    "namens",
                    "kies voor wie de gemachtigde bezwaar maakt. Is dat voor allebei, registreer dan twee bezwaren");
        }
        if (namens == Namens.PARTNER && !metPartner) {
            throw new Invoerfout("namens", "er is geen partner in dit dossier");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ontvangenOp() == null ? taak.vandaag() : invoer.ontvangenOp();
    }
}
