package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The court decided itself, and what it decided takes the place of the decision (Awb art. 8:72 lid 3): a human carries it out. */
@Formulier("bezwaar-uitspraakUitvoeren")
class UitspraakUitvoeren implements Taakformulier<UitspraakUitvoeren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gedaanOp,
            @NotNull @Size(max = 2000) String gedaan) {}

    private static final String ZONDER_TOEGANG =
            "Daardoor is er geen toegang tot schuldhulp meer. Vertel dat aan de inwoner. Loopt de route nog, dan eindigt zij"
                    + " als u deze taak afrondt.";
    private static final String BEGINT_WEER =
            "Eindigde de route door dit besluit, dan begint zij weer als u deze taak afrondt, en kiest u waar zij verdergaat."
                    + " Begint zij niet vanzelf, open dan \"Gebeurtenis melden\" en kies \"De route is ten onrechte"
                    + " geëindigd\".";
    private static final String BLIJFT_DOEN =
            "Klopt de schuldhulp daar niet meer mee? Meld dat dan bij \"Gebeurtenis melden\".";
    private static final String BEEINDIGD_BLIJFT =
            "De schuldhulp is dus beëindigd. Begon de route na het bezwaar weer, meld dan bij \"Gebeurtenis melden\" opnieuw"
                    + " waarom de hulp eindigt, zoals \"Een verplichting is niet nagekomen\".";

    private final Bezwaarzaken zaken;

    UitspraakUitvoeren(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put(
                "teDoen",
                zaken.besluit(bezwaar).map(eerste -> teDoen(bezwaar, eerste)).orElse(""));
        return waarden;
    }

    private String teDoen(Bezwaar bezwaar, Besluit eerste) {
        String watGeldt = zaken.isVervallen(eerste)
                ? "Het eerste besluit geldt niet meer."
                : "De beslissing op het bezwaar geldt niet meer, en het eerste besluit weer wel.";
        return watGeldt + " "
                + zaken.toegangDoorRechter(bezwaar)
                        .map(UitspraakUitvoeren::metToegang)
                        .orElseGet(() -> zaken.isToegangVerloren(bezwaar) ? ZONDER_TOEGANG : anders(eerste));
    }

    private static String metToegang(Besluitopvolging uitspraak) {
        return "Met de uitspraak van %s (%s) is er toegang tot schuldhulp; een nieuw besluit daarover is niet nodig. %s"
                .formatted(Dagtekst.van(uitspraak.op()), uitspraak.kenmerk(), BEGINT_WEER);
    }

    private String anders(Besluit eerste) {
        if (!zaken.isVervallen(eerste)) {
            return eerste.beeindigtHulp() ? BEEINDIGD_BLIJFT : BLIJFT_DOEN;
        }
        if (eerste.weigertToegang() || eerste.isNietBehandeld()) {
            return "De aanvraag ligt weer open: over de toegang moet nog worden besloten. " + BEGINT_WEER;
        }
        return eerste.beeindigtHulp() ? "De schuldhulp gaat verder. " + BEGINT_WEER : GevolgUitvoeren.teDoenNa(eerste);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Datum.nietVoor("gedaanOp", invoer.gedaanOp(), zaken.van(taak).uitspraakOp(), "de dag van de uitspraak");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gedaanOp();
    }
}
