package nl.schuldhulproute.steun;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Does everything over REST, each task as a user of its group. Only the clock and the debts are set from the test. */
public final class RestBediening implements Bediening {

    private final int poort;
    private final Bediening test;
    private final Map<String, Rest> gebruikers = new TreeMap<>();

    /**
     * @param test for what no user does over REST: moving the clock, and entering debts on the page of the dossier
     */
    public RestBediening(int poort, Bediening test) {
        this.poort = poort;
        this.test = test;
    }

    @Override
    public String meldAan(Map<String, Object> waarden) {
        Rest.Antwoord antwoord = als("consulent").begin("schuldhulproute", waarden);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json().path("businessKey").asText();
    }

    @Override
    public void doe(String dossiernummer, String element, Map<String, Object> waarden) {
        for (String naam : new String[] {"consulent", "kwaliteit", "nazorgcoach"}) {
            Rest gebruiker = als(naam);
            String taak = gebruiker.taak(dossiernummer, element);
            if (taak != null) {
                slaagt(gebruiker.neem(taak));
                JsonNode getoond = gebruiker
                        .haal("/engine-rest/task/" + taak + "/form-variables?deserializeValues=false")
                        .json();
                String formulier = gebruiker
                        .haal("/engine-rest/task/" + taak)
                        .json()
                        .path("camundaFormRef")
                        .path("key")
                        .asText();
                Map<String, Object> antwoorden = Vorm.van(formulier)
                        .waarden(
                                waarden,
                                sleutel -> getoond.path(sleutel).path("value").asText());
                antwoorden.put("gezien", getoond.path("versie").path("value").asText());
                slaagt(gebruiker.dienIn(taak, antwoorden));
                return;
            }
        }
        throw new AssertionError("niemand ziet de taak " + element + " van " + dossiernummer);
    }

    @Override
    public void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum) {
        test.heeftSchuld(dossiernummer, schuldeiser, cent, peildatum);
    }

    @Override
    public void hetWordt(LocalDate dag) {
        test.hetWordt(dag);
    }

    private Rest als(String naam) {
        return gebruikers.computeIfAbsent(naam, wie -> new Rest(poort, wie));
    }

    private static void slaagt(Rest.Antwoord antwoord) {
        Consumer<Rest.Antwoord> toets =
                een -> assertThat(een.status()).as(een.tekst()).isEqualTo(204);
        toets.accept(antwoord);
    }
}
