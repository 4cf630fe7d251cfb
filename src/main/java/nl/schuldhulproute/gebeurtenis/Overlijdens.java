package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Betrokkene;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.proces.Taak;
import org.springframework.stereotype.Component;

/**
 * Notes who died, and takes it back when that was told by mistake. Of two, the one who lives goes on with the case. Who died, died
 * in every case: an objection in an older one goes on with the heirs as well (BW art. 4:182).
 */
@Component
class Overlijdens {

    /** Between the key of who told it and the case in which it was noted as well. */
    private static final String OOK = ":";

    private static final String MISSCHIEN = ":misschien:";

    private static final String LEEFT = "De inwoner leeft: het overlijden was een vergissing, zie dossier %s.";

    private static final String ER_ZIJN_ER_AL_TWEE =
            " In dit dossier doen nu al twee mensen mee. Kijk samen wie erbij hoort.";

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Postkamer postkamer;
    private final Erfgenamen erfgenamen;

    Overlijdens(Dossiers dossiers, Tijdlijn tijdlijn, Postkamer postkamer, Erfgenamen erfgenamen) {
        this.erfgenamen = erfgenamen;
        this.postkamer = postkamer;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
    }

    void noteer(Taak taak, Rol wie, LocalDate op) {
        String nummer = taak.dossiernummer();
        Optional<Persoon> partner = dossiers.partner(nummer);
        if (wie == null && partner.isPresent()) {
            throw new Invoerfout("overledene", "kies wie er is overleden");
        }
        if (wie == Rol.PARTNER && partner.isEmpty()) {
            throw new Invoerfout("overledene", "er is geen partner in dit dossier");
        }
        Persoon overledene = wie == Rol.PARTNER ? partner.orElseThrow() : dossiers.aanvrager(nummer);
        if (overledene.overledenOp() != null) {
            throw new Invoerfout("overledene", "dat deze inwoner is overleden, is al gemeld");
        }
        List<String> misschien = dossiers.misschien(overledene, nummer);
        for (Persoon zelfde : dossiers.zelfde(overledene)) {
            if (zelfde.overledenOp() == null) {
                overlijdt(taak, zelfde, op);
            }
        }
        misschien.forEach(ander -> meld(
                taak,
                ander,
                MISSCHIEN,
                op,
                "Iemand met dezelfde naam en geboortedatum is overleden, zie dossier %s. Van een van beiden is het"
                        + " burgerservicenummer niet bekend. Ga na of het deze inwoner is, en meld het dan ook hier."));
    }

    private void overlijdt(Taak taak, Persoon overledene, LocalDate op) {
        List<String> deelnames = dossiers.waarinDeelneemt(overledene);
        overledene.isOverleden(op);
        Persoon bewaard = dossiers.bewaar(overledene);
        for (String nummer : deelnames) {
            verlaatDossier(nummer, bewaard, op);
            if (!nummer.equals(taak.dossiernummer())) {
                meld(taak, nummer, OOK, op, "Een inwoner is overleden. Dat is gemeld in dossier %s.");
            }
        }
    }

    /** His letters stay here; where there were two, the other one goes on. */
    private void verlaatDossier(String nummer, Persoon overledene, LocalDate op) {
        boolean samen = dossiers.partner(nummer).isPresent();
        postkamer.isOverleden(nummer, overledene, samen);
        if (samen) {
            dossiers.verlaat(nummer, overledene, op);
        }
    }

    private void meld(Taak taak, String ander, String soort, LocalDate op, String zin) {
        Tijdlijn.Bron bron = taak.bron();
        tijdlijn.meld(
                ander,
                new Tijdlijn.Bron(
                        bron.model(), bron.element(), bron.titel(), bron.sleutel() + soort + ander, bron.door()),
                op,
                zin.formatted(taak.dossiernummer()));
    }

    /** The other cases of the same inwoner, in which was noted as well what was told last in this case. */
    List<String> ookGemeld(String nummer) {
        String sleutel =
                tijdlijn.laatsteSleutel(nummer, GebeurtenisVastleggen.FORMULIER).orElseThrow();
        return dossiers.betrokkenen(nummer).stream()
                .map(Betrokkene::persoon)
                .flatMap(persoon -> dossiers.elders(persoon, nummer).stream())
                .distinct()
                .filter(ander -> tijdlijn.bevat(sleutel + OOK + ander))
                .toList();
    }

    /** As a question offers them. */
    List<Map<String, String>> keuzes(String nummer) {
        return dossiers.overledenen(nummer).stream()
                .map(persoon -> Map.of("label", persoon.naam(), "value", String.valueOf(persoon.id())))
                .toList();
    }

    void herstel(Taak taak, LocalDate op, String keuze) {
        String nummer = taak.dossiernummer();
        List<Persoon> overledenen = dossiers.overledenen(nummer);
        Persoon leeft = overledenen.stream()
                .filter(persoon -> overledenen.size() == 1 && keuze == null
                        || String.valueOf(persoon.id()).equals(keuze))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("tochInLeven", "kies wie er leeft"));
        for (Persoon zelfde : dossiers.zelfde(leeft)) {
            if (zelfde.overledenOp() != null) {
                leeft(taak, zelfde, op);
            }
        }
        neemTerug(taak, leeft, op);
    }

    private void leeft(Taak taak, Persoon persoon, LocalDate op) {
        List<String> deelnames = dossiers.waarinDeelneemt(persoon);
        persoon.blijktTeLeven();
        Persoon bewaard = dossiers.bewaar(persoon);
        postkamer.leeft(bewaard);
        erfgenamen.heeftGeen(bewaard);
        for (String nummer : deelnames) {
            boolean elders = !nummer.equals(taak.dossiernummer());
            // What changed in another case since, does not make that he died.
            boolean kanNietTerug = elders && dossiers.isVol(nummer, bewaard);
            if (!kanNietTerug) {
                dossiers.keertTerug(nummer, bewaard);
            }
            if (elders) {
                meld(taak, nummer, OOK, op, kanNietTerug ? LEEFT + ER_ZIJN_ER_AL_TWEE : LEEFT);
            }
        }
    }

    /** Who was asked to find out whether it is the same one, hears that nobody died. */
    private void neemTerug(Taak taak, Persoon leeft, LocalDate op) {
        List<String> eerder = tijdlijn.van(taak.dossiernummer()).stream()
                .filter(regel -> GebeurtenisVastleggen.FORMULIER.equals(regel.formulier()))
                .map(Verslag::sleutel)
                .toList();
        dossiers.naamgenootIn(leeft, taak.dossiernummer()).stream()
                .filter(ander -> eerder.stream().anyMatch(sleutel -> tijdlijn.bevat(sleutel + MISSCHIEN + ander)))
                .forEach(ander -> meld(
                        taak,
                        ander,
                        MISSCHIEN,
                        op,
                        "Het overlijden dat in dossier %s was gemeld, was een vergissing."));
    }

    /** A case that stays closed, because another one runs, does not say of who lives that he died. */
    void zetEindeRecht(String nummer) {
        Dossier dossier = dossiers.dossier(nummer);
        if (dossier.uitstroomreden() == Uitstroomreden.OVERLEDEN) {
            dossier.beeindig(dossier.beeindigdOp(), Uitstroomreden.OVERIG, dossier.bewarenTot());
            dossiers.bewaar(dossier);
        }
    }
}
