package nl.schuldhulproute.demo;

import java.util.List;

/** The cases of the demo. All people in them were made up, and their numbers belong to nobody. */
final class Verhalen {

    private Verhalen() {}

    static List<Verhaal> alle() {
        return List.of();
    }
}
