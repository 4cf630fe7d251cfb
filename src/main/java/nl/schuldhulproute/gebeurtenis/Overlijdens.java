package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import org.springframework.stereotype.Component;

/** Notes who died, and takes it back when that was told by mistake. Of two, the one who lives goes on with the case. */
@Component
class Overlijdens {

    private final Dossiers dossiers;

    private final Postkamer postkamer;

    Overlijdens(Dossiers dossiers, Postkamer postkamer) {
        this.postkamer = postkamer;
        this.dossiers = dossiers;
    }

    void noteer(String nummer, Rol wie, LocalDate op) {
        Optional<Persoon> partner = dossiers.partner(nummer);
        if (wie == null && partner.isPresent()) {
            throw new Invoerfout("overledene", "kies wie er is overleden");
        }
        if (wie == Rol.PARTNER && partner.isEmpty()) {
            throw new Invoerfout("overledene", "er is geen partner in dit dossier");
        }
        Persoon overledene = wie == Rol.PARTNER ? partner.orElseThrow() : dossiers.aanvrager(nummer);
        overledene.isOverleden(op);
        Persoon bewaard = dossiers.bewaar(overledene);
        postkamer.isOverleden(nummer, bewaard, partner.isPresent());
        if (partner.isPresent()) {
            dossiers.verlaat(nummer, bewaard, op);
        }
    }

    /** As a question offers them. */
    List<Map<String, String>> keuzes(String nummer) {
        return dossiers.overledenen(nummer).stream()
                .map(persoon -> Map.of("label", persoon.naam(), "value", String.valueOf(persoon.id())))
                .toList();
    }

    void herstel(String nummer, String keuze) {
        List<Persoon> overledenen = dossiers.overledenen(nummer);
        Persoon leeft = overledenen.stream()
                .filter(persoon -> overledenen.size() == 1 && keuze == null
                        || String.valueOf(persoon.id()).equals(keuze))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("tochInLeven", "kies wie er leeft"));
        leeft.blijktTeLeven();
        postkamer.leeft(leeft);
        dossiers.keertTerug(nummer, dossiers.bewaar(leeft));
    }
}
