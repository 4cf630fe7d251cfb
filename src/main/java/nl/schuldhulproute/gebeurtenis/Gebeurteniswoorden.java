package nl.schuldhulproute.gebeurtenis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.proces.Keuzewoorden;
import org.springframework.stereotype.Component;

/** What happened, and where a route went on, in words: of both the form only offers what is possible then. */
@Component
class Gebeurteniswoorden implements Keuzewoorden {

    private static final String GEBEURTENIS = "gebeurtenis";

    @Override
    public Map<String, String> bij(String formulier, String veld) {
        if (formulier.equals(GebeurtenisVastleggen.FORMULIER) && veld.equals(GEBEURTENIS)) {
            return Arrays.stream(Gebeurtenis.values())
                    .collect(Collectors.toMap(Gebeurtenis::name, Gebeurtenis::opschrift));
        }
        if (formulier.equals(HervattenKiezen.FORMULIER) && veld.equals("hervatten")) {
            return Arrays.stream(HervattenKiezen.Fase.values())
                    .collect(Collectors.toMap(HervattenKiezen.Fase::name, HervattenKiezen.Fase::opschrift));
        }
        return Map.of();
    }

    @Override
    public Optional<String> kern(String formulier) {
        return formulier.equals(GebeurtenisVastleggen.FORMULIER) ? Optional.of(GEBEURTENIS) : Optional.empty();
    }
}
