package nl.schuldhulproute.volgen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The monthly contact, and what is gone through in it (VNG-model toelichting art. 14; T-42, T-43). */
@Formulier(
        value = "volgen-contactOpnemen",
        schrijft = {"resultaat", "terugval"})
class ContactOpnemen implements Taakformulier<ContactOpnemen.Invoer> {

    enum Resultaat {
        VERDER,
        KLAAR,
        TERUGVAL,
        NIET_BEREIKT,
        ONBEREIKBAAR
    }

    enum Indruk {
        GOED,
        AANDACHT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate op,
            @NotNull Resultaat resultaat,
            Indruk structuur,
            Indruk betaalrekening,
            Indruk administratie,
            Indruk betalen,
            Indruk vooruitkijken,
            Indruk zelfmanagement,
            @NotNull @Size(max = 2000) String verslag,
            LocalDate nieuwePogingOp) {

        Map<String, Indruk> indrukken() {
            Map<String, Indruk> indrukken = new LinkedHashMap<>();
            indrukken.put("structuur", structuur);
            indrukken.put("betaalrekening", betaalrekening);
            indrukken.put("administratie", administratie);
            indrukken.put("betalen", betalen);
            indrukken.put("vooruitkijken", vooruitkijken);
            indrukken.put("zelfmanagement", zelfmanagement);
            return indrukken;
        }
    }

    private final Maandcontact maandcontact;
    private final Tijdlijn tijdlijn;
    private final Overgangsrecht beleid;

    ContactOpnemen(Maandcontact maandcontact, Tijdlijn tijdlijn, Overgangsrecht beleid) {
        this.maandcontact = maandcontact;
        this.tijdlijn = tijdlijn;
        this.beleid = beleid;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> afspraak = tijdlijn.laatste(taak.dossiernummer(), VolgenAfspreken.FORMULIER);
        return Map.of(
                "afspraak",
                "Afspraak tot %s: %s"
                        .formatted(
                                Dagtekst.van(LocalDate.parse(
                                        afspraak.get("volgenTot").toString())),
                                afspraak.get("inhoud")),
                "uiterlijk",
                maandcontact
                        .termijn(taak.dossiernummer())
                        .map(termijn -> Dagtekst.van(termijn.einde()))
                        .orElse("zo snel mogelijk"),
                "pogingen",
                maandcontact.pogingen(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        switch (invoer.resultaat()) {
            case NIET_BEREIKT -> nietBereikt(taak, invoer);
            case ONBEREIKBAAR -> onbereikbaar(taak, invoer);
            default -> bereikt(taak, invoer);
        }
        Resultaat weg = invoer.resultaat() == Resultaat.ONBEREIKBAAR ? Resultaat.KLAAR : invoer.resultaat();
        return Feiten.van("resultaat", weg).en("terugval", weg == Resultaat.TERUGVAL);
    }

    /** Following is no duty: who cannot be reached after enough attempts is not followed any longer. */
    private void onbereikbaar(Taak taak, Invoer invoer) {
        int pogingen = beleid.pasToe(taak.dossiernummer(), Instelling.NAZORG_POGINGEN, taak.vandaag());
        if (maandcontact.pogingen(taak.dossiernummer()) + 1 < pogingen) {
            throw new Invoerfout(
                    "resultaat", "probeer het eerst nog eens; stoppen kan na %d pogingen".formatted(pogingen));
        }
        maandcontact.houdtOp(taak.dossiernummer(), invoer.op(), "De inwoner was niet te bereiken.");
    }

    private void nietBereikt(Taak taak, Invoer invoer) {
        if (invoer.nieuwePogingOp() == null || !invoer.nieuwePogingOp().isAfter(taak.vandaag())) {
            throw new Invoerfout("nieuwePogingOp", "vul een dag in die na vandaag ligt");
        }
        maandcontact.isGeprobeerd(taak.dossiernummer(), invoer.nieuwePogingOp());
    }

    private void bereikt(Taak taak, Invoer invoer) {
        invoer.indrukken().forEach((veld, indruk) -> {
            if (indruk == null) {
                throw new Invoerfout(veld, "vul dit in");
            }
        });
        Contact gehouden = maandcontact
                .isGehouden(taak.dossiernummer(), invoer.op())
                .orElseThrow(() -> new Invoerfout(null, "Er is geen contact gepland. Er is niets bewaard."));
        // The month runs on until it is clear that following ends: talking about a relapse has the same last day.
        maandcontact.plan(taak.dossiernummer(), invoer.op(), gehouden.vorm(), gehouden.met());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.op();
    }
}
