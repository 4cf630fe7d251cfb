package nl.schuldhulproute.begeleiding;

import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;

/**
 * Which nazorg fits (brief Den Haag RIS324149; H-02). There is no accepted instrument yet; this one puts together what the
 * sources name: whoever asks for help in time can do with passive nazorg (L-21), all others are called (L-22).
 */
final class Nazorgtoets {

    private Nazorgtoets() {}

    /**
     * The answers, each so that true is good news, but for {@code verandering} and {@code moeite}.
     *
     * @param verandering a life event is coming (Z-18)
     * @param moeite with reading, sums or digital matters
     * @param wens what the resident wants; autonomy comes first when it asks for more (L-11)
     */
    record Antwoorden(
            boolean inBalans,
            boolean administratie,
            boolean vraagtHulp,
            boolean buffer,
            boolean verzekerd,
            boolean netwerk,
            boolean verandering,
            boolean moeite,
            Intensiteit wens) {}

    /** The proposal and why, in Dutch. */
    record Voorstel(Intensiteit intensiteit, List<String> redenen) {}

    static Voorstel voor(Antwoorden antwoorden) {
        List<String> redenen = new ArrayList<>();
        meld(redenen, antwoorden.wens() == Intensiteit.ACTIEF, "De inwoner wil dat wij contact opnemen.");
        meld(redenen, !antwoorden.inBalans(), "Inkomsten en uitgaven zijn nog niet in evenwicht.");
        meld(redenen, !antwoorden.administratie(), "De administratie bijhouden lukt nog niet.");
        meld(redenen, !antwoorden.vraagtHulp(), "De inwoner vraagt niet op tijd om hulp.");
        meld(redenen, !antwoorden.verzekerd(), "Niet alle nodige verzekeringen zijn er.");
        meld(redenen, antwoorden.verandering(), "Er komt een grote verandering aan.");
        meld(redenen, antwoorden.moeite(), "De inwoner heeft moeite met lezen, rekenen of digitaal werken.");
        meld(
                redenen,
                !antwoorden.buffer() && !antwoorden.netwerk(),
                "Er is geen buffer en er zijn geen mensen die kunnen helpen.");
        if (redenen.isEmpty()) {
            return new Voorstel(
                    Intensiteit.PASSIEF, List.of("De inwoner redt zich en vraagt op tijd om hulp als het nodig is."));
        }
        return new Voorstel(Intensiteit.ACTIEF, List.copyOf(redenen));
    }

    private static void meld(List<String> redenen, boolean geldt, String reden) {
        if (geldt) {
            redenen.add(reden);
        }
    }
}
