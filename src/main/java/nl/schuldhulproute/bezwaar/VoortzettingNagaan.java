package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * Somebody in the case died while an objection runs. Heirs take the place of who died (BW art. 4:182): they go on with it, or
 * withdraw it in writing (Awb art. 6:21). A human asks them; the term to decide runs on. While nobody knows who they are, the
 * objection goes on as well.
 */
@Formulier(value = "bezwaar-voortzettingNagaan", schrijft = "voortgezet")
class VoortzettingNagaan implements Taakformulier<VoortzettingNagaan.Invoer> {

    enum Keuze {
        ANDER,
        VOORTGEZET,
        ONBEKEND,
        INGETROKKEN
    }

    record Invoer(
            @NotNull Keuze keuze,
            @Size(max = 200) String erfgenaam,
            @Size(max = 300) String erfgenaamAdres,
            @Size(max = 300) String laatsteAdres,
            @PastOrPresent LocalDate ingetrokkenOp,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Erfgenamen erfgenamen;
    private final Dossiers dossiers;
    private final Voortzettingsbrieven brieven;

    VoortzettingNagaan(Bezwaarzaken zaken, Erfgenamen erfgenamen, Dossiers dossiers, Voortzettingsbrieven brieven) {
        this.brieven = brieven;
        this.zaken = zaken;
        this.erfgenamen = erfgenamen;
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        Optional<Bezwaar> bezwaar = geregistreerd(taak);
        bezwaar.map(zaken::toon).ifPresent(waarden::putAll);
        waarden.put("geregistreerd", bezwaar.isPresent());
        waarden.put("van", bezwaar.map(this::vanWie).map(Persoon::naam).orElse(""));
        waarden.put(
                "laatsteAdres",
                bezwaar.map(this::vanWie)
                        .or(() -> erfgenamen.overledene(taak.dossiernummer()))
                        .map(persoon -> String.join("\n", persoon.adresregels()))
                        .orElse(""));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Optional<Bezwaar> bezwaar = geregistreerd(taak);
        if (invoer.keuze() == Keuze.VOORTGEZET) {
            erfgenamen.noteer(overledene(taak, bezwaar), invoer.erfgenaam(), invoer.erfgenaamAdres());
        }
        if (invoer.keuze() == Keuze.ONBEKEND) {
            erfgenamen.zijnOnbekend(overledene(taak, bezwaar), invoer.laatsteAdres(), invoer.toelichting());
        }
        if (invoer.keuze() == Keuze.VOORTGEZET || invoer.keuze() == Keuze.ONBEKEND) {
            bezwaar.filter(Bezwaar::loopt).ifPresent(gevonden -> brieven.naarErfgenaam(taak, gevonden));
        }
        boolean doorgestuurd = Boolean.FALSE.equals(taak.feit("nieuwBezwaar", Boolean.class));
        if (doorgestuurd && invoer.keuze() == Keuze.INGETROKKEN) {
            throw new Invoerfout(
                    "keuze", "dit is geen nieuw bezwaar: het wordt doorgestuurd, en kan hier niet worden ingetrokken");
        }
        if (invoer.keuze() == Keuze.ANDER
                && !doorgestuurd
                && bezwaar.filter(gevonden -> gevonden.loopt() && gevonden.gemachtigde() == null)
                        .map(this::vanWie)
                        .filter(persoon -> persoon.overledenOp() != null)
                        .isPresent()) {
            throw new Invoerfout("keuze", "wie dit bezwaar maakte, is als overleden gemeld");
        }
        if (invoer.keuze() == Keuze.INGETROKKEN) {
            trekIn(
                    bezwaar.orElseThrow(
                            () -> new Invoerfout(
                                    "keuze",
                                    "het bezwaar is nog niet geregistreerd. Kies in die taak \"Bij nader inzien geen bezwaar\"")),
                    invoer.ingetrokkenOp());
        }
        return Feiten.van("voortgezet", invoer.keuze() != Keuze.INGETROKKEN);
    }

    /** Empty while nobody registered what came in. */
    private Optional<Bezwaar> geregistreerd(Taak taak) {
        return Optional.ofNullable(taak.feit(Bezwaarzaken.FEIT, String.class)).map(feit -> zaken.van(taak));
    }

    private Persoon vanWie(Bezwaar bezwaar) {
        return dossiers.betrokkenen(bezwaar.dossiernummer()).stream()
                .map(Betrokkene::persoon)
                .filter(persoon -> persoon.id().equals(bezwaar.persoon()))
                .findFirst()
                .orElseGet(() -> dossiers.aanvrager(bezwaar.dossiernummer()));
    }

    private Persoon overledene(Taak taak, Optional<Bezwaar> bezwaar) {
        return bezwaar.map(this::vanWie)
                .filter(persoon -> persoon.overledenOp() != null)
                .or(() -> bezwaar.isPresent() ? Optional.empty() : erfgenamen.overledene(taak.dossiernummer()))
                .orElseThrow(() -> new Invoerfout("keuze", "wie dit bezwaar maakte, is niet als overleden gemeld"));
    }

    private void trekIn(Bezwaar bezwaar, LocalDate op) {
        if (op == null) {
            throw new Invoerfout("ingetrokkenOp", "vul dit in");
        }
        if (bezwaar.beslistOp() != null) {
            throw new Invoerfout("keuze", "op het bezwaar is al beslist; intrekken kan dan niet meer");
        }
        Datum.nietVoor("ingetrokkenOp", op, bezwaar.ontvangenOp(), "de ontvangst van het bezwaar");
        bezwaar.isIngetrokken(op);
        zaken.bewaar(bezwaar);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.ingetrokkenOp() == null ? taak.vandaag() : invoer.ingetrokkenOp();
    }
}
