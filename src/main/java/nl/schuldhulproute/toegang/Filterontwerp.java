package nl.schuldhulproute.toegang;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A shared filter as this release wants it.
 *
 * @param sleutel what it stays known by when its name or its place changes
 * @param naam what users see
 * @param uitleg what they see when they ask what is in it
 * @param kleur of its name; only beside its words
 * @param plaats the lowest stands on top, and is shown first
 * @param vraag what is in it, and in which order
 * @param groepen who sees it
 */
record Filterontwerp(
        String sleutel, String naam, String uitleg, String kleur, int plaats, TaskQuery vraag, List<Groep> groepen) {

    Map<String, Object> eigenschappen() {
        return Map.of("description", uitleg, "color", kleur, "priority", plaats, "refresh", true);
    }
}
