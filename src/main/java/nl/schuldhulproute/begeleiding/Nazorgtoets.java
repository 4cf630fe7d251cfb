package nl.schuldhulproute.begeleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: which nazorg fits (brief Den Haag RIS324149; H-02)? There is no accepted instrument yet. This one is our own design: it
 * puts together what the sources name (redzaamheid and motivation, leefgebieden, groups at risk, life events, a known contact
 * person, insurance, balance, the resident's own choice) and says so. A proposal only; a human may depart from it with a
 * reason.
 *
 * <p>From the heaviest: who will not manage alone gets langdurige nazorg (L-10); who does not manage his money yet, or has
 * three risks or more, gets intensieve (Z-12, L-25); one or two risks give lichte (L-22); none, and asking for help in time,
 * passieve (L-21). What the resident wants lifts the outcome and never lowers it (L-11).
 */
final class Nazorgtoets {

    /** Stands wherever the outcome is shown. */
    static final String MERK = "eigen ontwerp, geen erkend instrument";

    /** From so many risks on, calling now and then is too little: a choice of our own. */
    private static final int VEEL_RISICO = 3;

    /** A score of 1 or 2 says that someone does not manage (the scale of the meetinstrument runs from 1 to 5). */
    private static final int NIET_ZELFREDZAAM = 2;

    /** The toets itself asks for a buffer, and the debts were what the route was for. */
    private static final List<Leefgebied> APART_GEVRAAGD = List.of(Leefgebied.SCHULDEN, Leefgebied.SPAARGELD);

    /** What the resident wants (L-11). */
    enum Wens {
        PASSIEF("zelf contact opnemen als het nodig is", Intensiteit.PASSIEF),
        ACTIEF("af en toe gebeld worden", Intensiteit.ACTIEF_LICHT),
        INTENSIEF("vaker hulp, ook thuis", Intensiteit.ACTIEF_INTENSIEF);

        private final String tekst;
        private final Intensiteit tenMinste;

        Wens(String tekst, Intensiteit tenMinste) {
            this.tekst = tekst;
            this.tenMinste = tenMinste;
        }
    }

    /**
     * The answers; null is an answer that is missing.
     *
     * @param zelfstandig the resident will manage, if need be with some support (001: redzaamheid)
     * @param gemotiveerd the resident wants to (001: motivatie)
     * @param buffer there are savings for a setback (001: plan B)
     * @param netwerk there are people who can help
     * @param contactpersoon the resident knows whom to turn to (Z-15)
     * @param verandering a life event is coming (Z-18)
     * @param moeite with reading, sums or digital matters, or a licht verstandelijke beperking, or neurodivergent (001)
     * @param metingen the last score of each leefgebied; empty when nothing was measured
     */
    record Antwoorden(
            Boolean zelfstandig,
            Boolean gemotiveerd,
            Boolean inBalans,
            Boolean administratie,
            Boolean vraagtHulp,
            Boolean buffer,
            Boolean netwerk,
            Boolean verzekerd,
            Boolean contactpersoon,
            Boolean verandering,
            Boolean moeite,
            Wens wens,
            Map<Leefgebied, Integer> metingen) {}

    private Nazorgtoets() {}

    static Uitslag<Intensiteit> voor(Antwoorden antwoorden) {
        List<String> ontbreekt = ontbreekt(antwoorden);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        List<Reden> kern = kern(antwoorden);
        List<Reden> risicos = risicos(antwoorden);
        Intensiteit uitRisico = uitRisico(antwoorden, kern, risicos);
        Intensiteit tenMinste = antwoorden.wens().tenMinste;
        Intensiteit uitkomst = uitRisico.compareTo(tenMinste) >= 0 ? uitRisico : tenMinste;
        List<Reden> redenen = new ArrayList<>();
        if (!antwoorden.zelfstandig()) {
            redenen.add(reden(
                    "De inwoner kan het straks niet alleen, ook niet met wat steun. Maak afspraken met andere organisaties.",
                    "LSTA white paper nazorg; L-10"));
        }
        redenen.addAll(kern);
        redenen.addAll(risicos);
        redenen.add(wens(antwoorden.wens(), uitRisico));
        if (uitRisico == Intensiteit.PASSIEF) {
            redenen.add(0, reden("De inwoner redt zich en vraagt op tijd om hulp.", "LSTA white paper nazorg; L-21"));
        } else if (antwoorden.zelfstandig() && kern.isEmpty()) {
            redenen.add(0, telling(risicos.size()));
        }
        return Uitslag.van(uitkomst, redenen);
    }

    private static Intensiteit uitRisico(Antwoorden antwoorden, List<Reden> kern, List<Reden> risicos) {
        if (!antwoorden.zelfstandig()) {
            return Intensiteit.LANGDURIG;
        }
        if (!kern.isEmpty() || risicos.size() >= VEEL_RISICO) {
            return Intensiteit.ACTIEF_INTENSIEF;
        }
        return risicos.isEmpty() ? Intensiteit.PASSIEF : Intensiteit.ACTIEF_LICHT;
    }

    private static List<String> ontbreekt(Antwoorden antwoorden) {
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, antwoorden.zelfstandig(), "of de inwoner het straks zelf kan");
        mist(ontbreekt, antwoorden.gemotiveerd(), "of de inwoner het zelf wil");
        mist(ontbreekt, antwoorden.inBalans(), "of inkomsten en uitgaven in evenwicht zijn");
        mist(ontbreekt, antwoorden.administratie(), "of de administratie lukt");
        mist(ontbreekt, antwoorden.vraagtHulp(), "of de inwoner op tijd om hulp vraagt");
        mist(ontbreekt, antwoorden.buffer(), "of er een buffer is");
        mist(ontbreekt, antwoorden.netwerk(), "of er mensen zijn die kunnen helpen");
        mist(ontbreekt, antwoorden.verzekerd(), "of alle nodige verzekeringen er zijn");
        mist(ontbreekt, antwoorden.contactpersoon(), "of de inwoner weet bij wie hij terechtkan");
        mist(ontbreekt, antwoorden.verandering(), "of er een grote verandering aankomt");
        mist(ontbreekt, antwoorden.moeite(), "of de inwoner moeite heeft met lezen, rekenen of digitaal werken");
        mist(ontbreekt, antwoorden.wens(), "wat de inwoner zelf wil");
        return ontbreekt;
    }

    private static void mist(List<String> ontbreekt, Object antwoord, String wat) {
        if (antwoord == null) {
            ontbreekt.add(wat);
        }
    }

    /** Managing money does not work yet: nazorg is the time to learn it after all (Z-12, Z-16, Z-17). */
    private static List<Reden> kern(Antwoorden antwoorden) {
        List<Reden> redenen = new ArrayList<>();
        meld(
                redenen,
                !antwoorden.inBalans(),
                "Inkomsten en uitgaven zijn nog niet in evenwicht.",
                "NVVK Module Nazorg; Z-12, Z-17");
        meld(
                redenen,
                !antwoorden.administratie(),
                "De administratie bijhouden lukt nog niet.",
                "NVVK Module Nazorg; Z-12, Z-16");
        return redenen;
    }

    private static List<Reden> risicos(Antwoorden antwoorden) {
        List<Reden> redenen = new ArrayList<>();
        meld(
                redenen,
                !antwoorden.vraagtHulp(),
                "De inwoner vraagt niet op tijd om hulp.",
                "LSTA white paper nazorg; L-21");
        meld(
                redenen,
                !antwoorden.gemotiveerd(),
                "De inwoner is nog niet zo ver dat hij dit zelf wil.",
                "LSTA white paper nazorg, palet van nazorg");
        meld(
                redenen,
                !antwoorden.buffer() && !antwoorden.netwerk(),
                "Er is geen buffer en er zijn geen mensen die kunnen helpen.",
                "LSTA white paper nazorg, inzichten");
        meld(redenen, !antwoorden.verzekerd(), "Niet alle nodige verzekeringen zijn er.", "NVVK Module Nazorg; Z-19");
        meld(
                redenen,
                !antwoorden.contactpersoon(),
                "De inwoner weet nog niet bij wie hij terechtkan.",
                "NVVK Module Nazorg; Z-15");
        meld(redenen, antwoorden.verandering(), "Er komt een grote verandering aan.", "NVVK Module Nazorg; Z-18; L-24");
        meld(
                redenen,
                antwoorden.moeite(),
                "De inwoner heeft moeite met lezen, rekenen of digitaal werken.",
                "LSTA white paper nazorg, inzichten");
        leefgebieden(redenen, antwoorden.metingen());
        return redenen;
    }

    private static void leefgebieden(List<Reden> redenen, Map<Leefgebied, Integer> metingen) {
        List<Leefgebied> laag = metingen.entrySet().stream()
                .filter(meting -> meting.getValue() <= NIET_ZELFREDZAAM && !APART_GEVRAAGD.contains(meting.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!laag.isEmpty()) {
            redenen.add(new Reden(
                    "Bij de laatste meting ging het nog niet goed met: %s."
                            .formatted(laag.stream().map(Nazorgtoets::klein).collect(Collectors.joining(", "))),
                    "LSTA white paper nazorg; L-03; " + MERK,
                    laag.stream()
                            .map(leefgebied ->
                                    new Feit(klein(leefgebied), "score %d van 5".formatted(metingen.get(leefgebied))))
                            .toList(),
                    List.of()));
        }
    }

    private static String klein(Leefgebied leefgebied) {
        return leefgebied.naam().toLowerCase(Locale.ROOT);
    }

    private static Reden telling(int aantal) {
        return reden(
                aantal >= VEEL_RISICO
                        ? "Er zijn %d risico's op terugval: bellen alleen is dan te weinig.".formatted(aantal)
                        : "Er %s op terugval: wij houden contact."
                                .formatted(aantal == 1 ? "is één risico" : "zijn %d risico's".formatted(aantal)),
                "LSTA white paper nazorg; L-22, L-25");
    }

    private static Reden wens(Wens wens, Intensiteit uitRisico) {
        String wil = "De inwoner wil %s.".formatted(wens.tekst);
        int verschil = wens.tenMinste.compareTo(uitRisico);
        if (verschil > 0) {
            wil += " Daarom is het voorstel hoger.";
        } else if (verschil < 0) {
            wil += " Dat is minder dan bij deze antwoorden past: bespreek het.";
        }
        return reden(wil, "LSTA white paper nazorg; L-11");
    }

    private static void meld(List<Reden> redenen, boolean geldt, String uitleg, String grondslag) {
        if (geldt) {
            redenen.add(reden(uitleg, grondslag));
        }
    }

    private static Reden reden(String uitleg, String grondslag) {
        return new Reden(uitleg, grondslag + "; " + MERK);
    }
}
