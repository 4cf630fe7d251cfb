package nl.schuldhulproute.sturing;

import java.util.Optional;
import java.util.stream.Stream;

/** The phases in the order of the route, with the model that carries each. */
public enum Fase {
    AANMELDING("aanmelding", "Aanmelding"),
    INTAKE("systematische-intake", "Intake"),
    BESCHIKKING("beschikking", "Beschikking"),
    PLAN_VAN_AANPAK("plan-van-aanpak", "Plan van aanpak"),
    BEGELEIDING("begeleiding", "Begeleiding"),
    SCHULDREGELING("schuldregeling", "Schuldregeling"),
    VOLGEN("volgen", "Volgen"),
    NAZORG("nazorg", "Nazorg"),
    BEEINDIGING("beeindiging", "Beëindiging");

    private final String model;
    private final String naam;

    Fase(String model, String naam) {
        this.model = model;
        this.naam = naam;
    }

    /** The id of the model, by which addresses name the phase too. */
    public String model() {
        return model;
    }

    public String naam() {
        return naam;
    }

    public static Optional<Fase> van(String model) {
        return Stream.of(values()).filter(fase -> fase.model.equals(model)).findFirst();
    }

    static String[] modellen() {
        return Stream.of(values()).map(Fase::model).toArray(String[]::new);
    }
}
