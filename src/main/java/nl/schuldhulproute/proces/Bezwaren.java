package nl.schuldhulproute.proces;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** Gathers what is wrong with one file, each finding a sentence that names where. */
final class Bezwaren {

    private final String bestand;
    private final List<String> gevonden = new ArrayList<>();

    Bezwaren(String bestand) {
        this.bestand = bestand;
    }

    void meld(String uitleg) {
        gevonden.add(bestand + ": " + uitleg);
    }

    void meld(BaseElement element, String uitleg) {
        String naam = element.getAttributeValue("name");
        String wie = naam == null || naam.isBlank()
                ? element.getId()
                : "\"%s\" (%s)".formatted(naam.replaceAll("\\s+", " "), element.getId());
        meld(wie + ": " + uitleg);
    }

    void meldAls(boolean fout, BaseElement element, String uitleg) {
        if (fout) {
            meld(element, uitleg);
        }
    }

    List<String> alle() {
        return List.copyOf(gevonden);
    }
}
