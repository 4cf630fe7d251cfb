package nl.schuldhulproute.demo;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.proces.Tijdreis;
import nl.schuldhulproute.toegang.Groep;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the clock of the demo forward, from due date to due date, so that timers are seen to go off. */
@Controller
@Profile("demo")
class Klokpagina {

    static final int HOOGSTENS = 1100;

    private static final DateTimeFormatter IN_WOORDEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));

    private final Tijdreis tijdreis;
    private final Aangemeld aangemeld;
    private final IdentityService identiteiten;

    Klokpagina(Tijdreis tijdreis, Aangemeld aangemeld, IdentityService identiteiten) {
        this.tijdreis = tijdreis;
        this.aangemeld = aangemeld;
        this.identiteiten = identiteiten;
    }

    @GetMapping("/demo/klok")
    String toon(Model model) {
        alleenBeheerders();
        model.addAttribute("nu", IN_WOORDEN.format(ZonedDateTime.ofInstant(tijdreis.nu(), Motorklok.AMSTERDAM)));
        return "demo/klok";
    }

    @PostMapping("/demo/klok")
    String zetVooruit(@RequestParam(defaultValue = "") String dagen, RedirectAttributes door) {
        alleenBeheerders();
        if (!dagen.matches("\\d{1,4}") || Integer.parseInt(dagen) < 1 || Integer.parseInt(dagen) > HOOGSTENS) {
            door.addFlashAttribute(
                    "fout",
                    "Vul een heel aantal dagen in, van 1 tot en met %d. De klok is niet verzet.".formatted(HOOGSTENS));
            return "redirect:/demo/klok";
        }
        int gedaan = vooruit(Integer.parseInt(dagen));
        door.addFlashAttribute(
                "gedaan",
                "De klok is %s %s vooruitgezet. Onderweg is %d keer iets afgegaan."
                        .formatted(dagen, dagen.equals("1") ? "dag" : "dagen", gedaan));
        return "redirect:/demo/klok";
    }

    /** One at a time; what goes off is done by the application, not by the beheerder. */
    private synchronized int vooruit(int dagen) {
        identiteiten.clearAuthentication();
        return tijdreis.terwijlDeMotorStilstaat(() -> {
            var doel = tijdreis.nu().plus(Duration.ofDays(dagen));
            try {
                return tijdreis.vooruit(doel);
            } finally {
                tijdreis.laatLopenVanaf(tijdreis.nu());
            }
        });
    }

    private void alleenBeheerders() {
        if (!aangemeld.groepen().contains(Groep.BEHEERDERS.id())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
