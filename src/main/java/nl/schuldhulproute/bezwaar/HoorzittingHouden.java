package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Collegas.Collega;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The hearing, by somebody who had no part in the decision (Awb art. 7:5), with a report (art. 7:7). Who was invited as it
 * should and did not come had the chance.
 */
@Formulier(
        value = "bezwaar-hoorzittingHouden",
        schrijft = {"doorgaan"})
class HoorzittingHouden implements Taakformulier<HoorzittingHouden.Invoer> {

    enum Afloop {
        GEHOUDEN,
        NIET_VERSCHENEN,
        VERPLAATST
    }

    enum Leiding {
        IK_ZELF,
        COLLEGA,
        COMMISSIE
    }

    private static final Set<String> GROEPEN = Set.of("kwaliteitsmedewerkers", "consulenten");

    record Invoer(
            @NotNull Afloop afloop,
            @PastOrPresent LocalDate gehoordOp,
            Leiding leiding,
            @Size(max = 64) String voorzitter,
            @Size(max = 200) String aanwezig,
            @Size(max = 4000) String verslag,
            @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;
    private final Termijnregister register;
    private final Collegas collegas;
    private final Postkamer postkamer;

    HoorzittingHouden(Bezwaarzaken zaken, Termijnregister register, Collegas collegas, Postkamer postkamer) {
        this.postkamer = postkamer;
        this.collegas = collegas;
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        var zitting =
                register.laatste(zaken.sleutel(bezwaar, Bezwaarzaken.ZITTING)).orElseThrow();
        waarden.put("zittingOp", Dagtekst.van(zitting.einde()));
        waarden.put("gehoordOp", zitting.einde());
        waarden.put("commissie", bezwaar.commissie());
        waarden.put(
                "voorzitters",
                voorzitters(bezwaar).stream()
                        .map(collega -> Map.of("label", collega.naam(), "value", collega.id()))
                        .toList());
        return waarden;
    }

    /** Those who may preside: not who took part in the decision (Awb art. 7:5 lid 1). */
    private List<Collega> voorzitters(Bezwaar bezwaar) {
        return collegas.in(GROEPEN).stream()
                .filter(collega -> !zaken.werkteMee(bezwaar, collega.id()))
                .toList();
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        if (invoer.afloop() == Afloop.VERPLAATST) {
            eis(invoer.toelichting(), "toelichting");
            laatVervallen(bezwaar, taak.vandaag());
            return Feiten.van("doorgaan", false);
        }
        if (invoer.afloop() == Afloop.NIET_VERSCHENEN
                && postkamer.isTegengehouden(bezwaar.onderwerp(), Briefsoort.UITNODIGING_HOORZITTING)) {
            throw new Invoerfout(
                    "afloop",
                    "de uitnodiging ging niet weg, dus er is niemand uitgenodigd (Awb art. 7:2). Kies \"De hoorzitting wordt verplaatst\" en nodig opnieuw uit");
        }
        eis(invoer.gehoordOp(), "gehoordOp");
        LocalDate zittingOp = register.laatste(zaken.sleutel(bezwaar, Bezwaarzaken.ZITTING))
                .orElseThrow()
                .einde();
        if (invoer.gehoordOp().isBefore(zittingOp)) {
            throw new Invoerfout(
                    "gehoordOp",
                    "de inwoner is uitgenodigd voor %s; eerder kan de hoorzitting niet zijn"
                            .formatted(Dagtekst.van(zittingOp)));
        }
        if (invoer.afloop() == Afloop.GEHOUDEN) {
            gehouden(taak, bezwaar, invoer);
        }
        zaken.voldaan(zaken.sleutel(bezwaar, Bezwaarzaken.ZITTING), invoer.gehoordOp());
        laatVervallen(bezwaar, invoer.gehoordOp());
        return Feiten.van("doorgaan", true);
    }

    private void gehouden(Taak taak, Bezwaar bezwaar, Invoer invoer) {
        eis(invoer.leiding(), "leiding");
        eis(invoer.verslag(), "verslag");
        if (invoer.leiding() == Leiding.IK_ZELF) {
            zaken.eisOnbevangen(bezwaar, taak.uitvoerder(), "leiding");
        }
        if (invoer.leiding() == Leiding.COLLEGA
                && voorzitters(bezwaar).stream()
                        .noneMatch(collega -> collega.id().equals(invoer.voorzitter()))) {
            throw new Invoerfout(
                    "voorzitter",
                    "kies een collega uit de lijst; wie aan het besluit meewerkte, leidt de zitting niet (Awb art. 7:5)");
        }
        if (invoer.leiding() == Leiding.COMMISSIE && !bezwaar.commissie()) {
            throw new Invoerfout("leiding", "over dit bezwaar adviseert geen commissie");
        }
        bezwaar.isGehoord(invoer.gehoordOp(), invoer.verslag());
        zaken.bewaar(bezwaar);
    }

    private void laatVervallen(Bezwaar bezwaar, LocalDate op) {
        for (String code : new String[] {Bezwaarzaken.STUKKEN, Bezwaarzaken.INZAGE, Bezwaarzaken.ZITTING}) {
            register.lopend(zaken.sleutel(bezwaar, code))
                    .ifPresent(termijn ->
                            register.vervallen(termijn.sleutel(), op, "De hoorzitting is geweest of verplaatst."));
        }
    }

    private static void eis(Object waarde, String veld) {
        if (waarde == null) {
            throw new Invoerfout(veld, "vul dit in");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gehoordOp() == null ? taak.vandaag() : invoer.gehoordOp();
    }
}
