package nl.schuldhulproute.scherm;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What it means that Camunda 7 gets no new releases, and what the plan is. For the beheerder; nothing secret is in it. */
@Controller
class Eindepagina {

    @GetMapping("/over-camunda")
    String toon() {
        return "over-camunda";
    }
}
