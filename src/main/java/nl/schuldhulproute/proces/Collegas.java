package nl.schuldhulproute.proces;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.brief.Medewerkers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The colleagues who work in Tasklist, by name and by what they may do. */
@Component
public class Collegas implements Medewerkers {

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;

    Collegas(ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk) {
        this.motor = motor;
        this.motorwerk = motorwerk;
    }

    /** A user as people know him: {@code Carla Consulent}. */
    public record Collega(String id, String naam) {}

    /** Those in one of these groups, in the order of their names. */
    public List<Collega> in(Collection<String> groepen) {
        return motorwerk.doe(() -> groepen.stream()
                .flatMap(groep ->
                        motor.getObject().getIdentityService().createUserQuery().memberOfGroup(groep).list().stream())
                .collect(Collectors.toMap(User::getId, Collegas::collega, (een, zelfde) -> een))
                .values()
                .stream()
                .sorted(Comparator.comparing(Collega::naam).thenComparing(Collega::id))
                .toList());
    }

    /** The name of a user; the id itself when the user is not known here (any more). */
    @Override
    public String naam(String id) {
        return namen(Set.of(id)).get(id);
    }

    /** The names of users; see {@link #naam}. */
    public Map<String, String> namen(Collection<String> ids) {
        return motorwerk.doe(() -> ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Optional.ofNullable(motor.getObject()
                                        .getIdentityService()
                                        .createUserQuery()
                                        .userId(id)
                                        .singleResult())
                                .map(Collegas::collega)
                                .map(Collega::naam)
                                .orElse(id))));
    }

    /** The groups of a user; none when there is no such user. */
    public Set<String> groepenVan(String id) {
        return motorwerk.doe(
                () -> motor.getObject().getIdentityService().createGroupQuery().groupMember(id).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }

    private static Collega collega(User gebruiker) {
        String naam = ((gebruiker.getFirstName() == null ? "" : gebruiker.getFirstName()) + " "
                        + (gebruiker.getLastName() == null ? "" : gebruiker.getLastName()))
                .strip();
        return new Collega(gebruiker.getId(), naam.isEmpty() ? gebruiker.getId() : naam);
    }
}
