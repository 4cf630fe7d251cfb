package nl.schuldhulproute.scherm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.schuldhulproute.termijn.Lengte;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The terms of the route as they hold here, with what the municipality chose. Has nothing of a case in it. */
@Controller
class Termijnenpagina {

    private final Termijnen termijnen;
    private final Termijnen zonderKeuzes = Termijnen.standaard();

    Termijnenpagina(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * One row of the table.
     *
     * @param lengte what holds now, in words
     * @param keuze what may be chosen and what was; empty when the length is fixed
     * @param vanaf the first start day for which this row counts; null when it always did
     */
    record Rij(
            String naam,
            String lengte,
            String keuze,
            String begint,
            String aanZet,
            String einde,
            String waarschuwing,
            boolean opschortbaar,
            String bijVerlopen,
            String grondslag,
            LocalDate vanaf) {}

    @GetMapping("/termijnen")
    String toon(Model model) {
        List<Termijnsoort> alle = termijnen.alle();
        model.addAttribute(
                "rijen",
                alle.stream()
                        .sorted(Comparator.comparing(Termijnenpagina::volgorde).thenComparing(Termijnsoort::code))
                        .map(soort -> rij(soort, alle))
                        .toList());
        return "termijn/termijnen";
    }

    /** In the order of the route: the number in the code; codes without one come last. */
    private static int volgorde(Termijnsoort soort) {
        String cijfers = soort.code().replaceAll("^[A-Z]+(\\d*).*$", "$1");
        return cijfers.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cijfers);
    }

    private Rij rij(Termijnsoort soort, List<Termijnsoort> alle) {
        boolean meerRijen =
                alle.stream().filter(ander -> ander.code().equals(soort.code())).count() > 1;
        return new Rij(
                soort.naam(),
                soort.lengte().map(Lengte::toString).orElse("Tot een dag die per keer wordt genoemd")
                        + (soort.zeker() ? "" : " (indicatie)"),
                keuze(soort),
                soort.startgebeurtenis(),
                switch (soort.aanZet()) {
                    case GEMEENTE -> "de gemeente";
                    case INWONER -> "de inwoner";
                    case ANDER -> "een ander";
                },
                switch (soort.eindregel()) {
                    case ATW -> "Schuift naar de eerste dag die niet vrij is (Algemene termijnenwet)";
                    case GEEN -> "Blijft staan";
                    case VORIGE_WERKDAG -> "Schuift naar de werkdag ervoor";
                    case VOLGENDE_WERKDAG -> "Schuift naar de werkdag erna";
                    case TERUG -> "Blijft staan: er is teruggeteld";
                },
                soort.waarschuwing().aantal() == 0 ? "Op de laatste dag" : soort.waarschuwing() + " ervoor",
                soort.opschortbaar(),
                soort.bijVerlopen(),
                soort.grondslag(),
                meerRijen ? soort.geldigVanaf() : null);
    }

    private String keuze(Termijnsoort soort) {
        if (!soort.isInstelbaar()) {
            return "";
        }
        Lengte lengte = soort.lengte().orElseThrow();
        Lengte eigen =
                zonderKeuzes.soort(soort.code(), soort.geldigVanaf()).lengte().orElseThrow();
        String grenzen = "In te stellen van %d tot en met %d %s"
                .formatted(
                        soort.grenzen().min(),
                        soort.grenzen().max(),
                        lengte.eenheid().name().toLowerCase(Locale.ROOT));
        return eigen.equals(lengte) ? grenzen : grenzen + ". De gemeente koos dit; zonder keuze is het " + eigen;
    }
}
