package nl.schuldhulproute.proces;

import java.util.List;
import org.springframework.stereotype.Component;

/** The rules that every form keeps. */
@Component
public class Formulierregels {

    public List<String> bezwaren(String naam, String inhoud) {
        return List.of();
    }
}
