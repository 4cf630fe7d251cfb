package nl.schuldhulproute.proces;

import java.util.List;
import org.springframework.stereotype.Component;

/** The rules that every model keeps. */
@Component
public class Modelregels {

    public List<String> bezwaren(String naam, String inhoud) {
        return List.of();
    }
}
