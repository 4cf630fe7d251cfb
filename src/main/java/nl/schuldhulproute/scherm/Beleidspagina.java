package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the municipality chose, since when, and what was and will be: for everybody who works with the application. */
@Controller
class Beleidspagina {

    private final Beleidsbeelden beelden;
    private final Clock klok;

    Beleidspagina(Beleidsbeelden beelden, Clock klok) {
        this.beelden = beelden;
        this.klok = klok;
    }

    @GetMapping("/beleid")
    String toon(Model model) {
        LocalDate vandaag = LocalDate.now(klok);
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("keuzes", beelden.keuzes(vandaag));
        model.addAttribute("termijnen", beelden.termijnen(vandaag));
        return "beleid";
    }
}
