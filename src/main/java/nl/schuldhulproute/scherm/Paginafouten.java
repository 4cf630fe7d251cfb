package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import nl.schuldhulproute.brief.OnbekendeBrief;
import nl.schuldhulproute.dossier.OnbekendDossier;
import nl.schuldhulproute.dossier.OnbekendeRegel;
import nl.schuldhulproute.dossier.OnbekendeSchuld;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all our pages share: how they show what is not there, and whether they stand in the tab of a task. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
class Paginafouten {

    private final Aangemeld aangemeld;
    private final Inzage inzage;

    Paginafouten(Aangemeld aangemeld, Inzage inzage) {
        this.aangemeld = aangemeld;
        this.inzage = inzage;
    }

    /** In the tab "Dossier" of Tasklist a page goes without its own header. */
    @ModelAttribute("inKader")
    boolean inKader(HttpServletRequest vraag) {
        return "iframe".equals(vraag.getHeader("Sec-Fetch-Dest"));
    }

    /** Handing over work is for managers; others do not see the way to it. */
    @ModelAttribute("magOverdragen")
    boolean magOverdragen() {
        return aangemeld.groepen().stream().anyMatch(Overdraagpagina.GROEPEN::contains);
    }

    /** The pages of cases are for who does the work; others do not see the way to them. */
    @ModelAttribute("magDossiers")
    boolean magDossiers() {
        return inzage.mag();
    }

    /** The figures are for who steers; others do not see the way to them. */
    @ModelAttribute("magSturen")
    boolean magSturen() {
        return aangemeld.groepen().stream().anyMatch(Sturingswacht.GROEPEN::contains);
    }

    /** The texts of letters are of those who own the route; others do not see the way to them. */
    @ModelAttribute("magTeksten")
    boolean magTeksten() {
        return aangemeld.groepen().stream().anyMatch(Tekstenwacht.GROEPEN::contains);
    }

    @ExceptionHandler({OnbekendDossier.class, OnbekendeSchuld.class, OnbekendeRegel.class, OnbekendeBrief.class})
    ModelAndView onbekend(RuntimeException fout) {
        ModelAndView pagina = new ModelAndView("error/404");
        pagina.setStatus(HttpStatus.NOT_FOUND);
        pagina.addObject("uitleg", fout.getMessage());
        return pagina;
    }
}
