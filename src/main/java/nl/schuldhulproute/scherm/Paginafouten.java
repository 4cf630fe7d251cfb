package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import nl.schuldhulproute.brief.OnbekendeBrief;
import nl.schuldhulproute.dossier.OnbekendDossier;
import nl.schuldhulproute.dossier.OnbekendeRegel;
import nl.schuldhulproute.dossier.OnbekendeSchuld;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all our pages share: how they show what is not there, and whether they stand in the tab of a task. */
@ControllerAdvice(basePackageClasses = Paginafouten.class)
class Paginafouten {

    /** In the tab "Dossier" of Tasklist a page goes without its own header. */
    @ModelAttribute("inKader")
    boolean inKader(HttpServletRequest vraag) {
        return "iframe".equals(vraag.getHeader("Sec-Fetch-Dest"));
    }

    @ExceptionHandler({OnbekendDossier.class, OnbekendeSchuld.class, OnbekendeRegel.class, OnbekendeBrief.class})
    ModelAndView onbekend(RuntimeException fout) {
        ModelAndView pagina = new ModelAndView("error/404");
        pagina.setStatus(HttpStatus.NOT_FOUND);
        pagina.addObject("uitleg", fout.getMessage());
        return pagina;
    }
}
