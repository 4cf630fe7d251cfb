package nl.schuldhulproute.proces;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.dossier.OnbekendDossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Standfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.TermijnFout;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;

/**
 * The way of a form into the dossier and back, the same for all forms: the values become a record, the record is checked,
 * the handler stores it, the timeline keeps it, and only the routing facts go on to the engine.
 */
@Component
public class Formulieren {

    /** The key under which every form is told how the data stood, and the one under which it sends that back. */
    static final String VERSIE = "versie";

    static final String GEZIEN = "gezien";
    static final String KOP = "kop";

    /** Pasted along unseen, and not every database takes them. */
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static final ObjectMapper NAAR_RECORD = mapper();

    private final ApplicationContext context;
    private final Validator validator;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Veldnamen veldnamen;
    private final Dossierstand stand;
    private final Inzagelog inzage;
    private Map<String, Object> perFormulier;

    Formulieren(
            ApplicationContext context,
            Validator validator,
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Veldnamen veldnamen,
            Dossierstand stand,
            Inzagelog inzage) {
        this.stand = stand;
        this.inzage = inzage;
        this.context = context;
        this.validator = validator;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.veldnamen = veldnamen;
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
        for (LogicalType soort :
                List.of(LogicalType.Enum, LogicalType.DateTime, LogicalType.Integer, LogicalType.Float)) {
            mapper.coercionConfigFor(soort).setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
        }
        return mapper;
    }

    /** The bean that belongs to a form, or null when there is none. */
    public Object bean(String formulier) {
        return beans().get(formulier);
    }

    /** All forms that have a bean. */
    public Set<String> bekende() {
        return beans().keySet();
    }

    /** The routing facts that the bean of a form may write. */
    public Set<String> schrijft(String formulier) {
        Object bean = bean(formulier);
        return bean == null
                ? Set.of()
                : Set.of(AnnotationUtils.findAnnotation(bean.getClass(), Formulier.class)
                        .schrijft());
    }

    /** The record of a form. */
    public Class<?> record(String formulier) {
        return recordVan(bean(formulier));
    }

    /** What a form shows when it is opened, the header and the version included. */
    Map<String, Object> toon(String formulier, Taak taak) {
        veldnamen.kijkNaar(formulier);
        Map<String, Object> waarden = metVersie(formulier, taak);
        vandaagvelden(formulier).forEach(veld -> waarden.putIfAbsent(veld, taak.vandaag()));
        // Not in the version: a debt that is corrected meanwhile must not cost what is typed in any form of the case.
        stand.van(taak.dossiernummer()).forEach(waarden::putIfAbsent);
        return waarden;
    }

    /** This user saw what a form of this case shows. */
    void isGezien(String dossiernummer, String wie) {
        inzage.formulierGezien(dossiernummer, wie);
    }

    /** The fields of a form in which today is filled in as long as nothing else is known. */
    Set<String> vandaagvelden(String formulier) {
        return Arrays.stream(record(formulier).getRecordComponents())
                .filter(veld -> veld.isAnnotationPresent(Vandaag.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> metVersie(String formulier, Taak taak) {
        Map<String, Object> waarden = new LinkedHashMap<>(
                bewaakt(formulier, taak, () -> taakformulier(formulier).vooraf(taak)));
        // A fact of an earlier turn may bear the name of a field, and would show as an answer that nobody gave. Not
        // null:
        // Tasklist sends the type back with the answer, and no answer fits the type of nothing.
        for (RecordComponent veld : record(formulier).getRecordComponents()) {
            if (taak.feiten().containsKey(veld.getName())) {
                waarden.putIfAbsent(veld.getName(), veld.getType() == Boolean.class ? Boolean.FALSE : "");
            }
        }
        Schermtekst.zonderLinks(waarden, veldnamen.alsTekst(formulier));
        waarden.put(KOP, kop(taak.dossiernummer()));
        waarden.put(VERSIE, versie(waarden));
        return waarden;
    }

    /** Checks and stores a task form; gives back the routing facts. */
    Feiten verwerk(String formulier, Taak taak, Map<String, Object> gezonden) {
        Taakformulier<Record> bean = taakformulier(formulier);
        veldnamen.kijkNaar(formulier);
        Map<String, Object> waarden = new LinkedHashMap<>(gezonden);
        controleerGezien(formulier, taak, waarden.remove(GEZIEN));
        return bewaakt(formulier, taak, () -> {
            Record invoer = lees(formulier, bean, waarden);
            Feiten feiten = bean.verwerk(taak, invoer);
            tijdlijn.voegToe(taak.dossiernummer(), taak.bron(), formulier, bean.gebeurdOp(taak, invoer), invoer);
            return alleenAangekondigd(formulier, feiten);
        });
    }

    /** Checks and stores a start form; gives back the case and the routing facts. */
    Startformulier.Gestart start(String formulier, Taak taak, Map<String, Object> gezonden) {
        Startformulier<Record> bean = startformulier(formulier);
        veldnamen.kijkNaar(formulier);
        return bewaakt(formulier, taak, () -> {
            Record invoer = lees(formulier, bean, gezonden);
            Startformulier.Gestart gestart = bean.verwerk(taak, invoer);
            tijdlijn.voegToe(gestart.dossiernummer(), taak.bron(), formulier, bean.gebeurdOp(taak, invoer), invoer);
            alleenAangekondigd(formulier, gestart.feiten());
            return gestart;
        });
    }

    private void controleerGezien(String formulier, Taak taak, Object gezien) {
        if (gezien == null) {
            throw new OngeldigeInvoer("Het formulier is niet goed geladen. Open de taak opnieuw; er is niets bewaard.");
        }
        if (!gezien.equals(metVersie(formulier, taak).get(VERSIE))) {
            throw new OngeldigeInvoer(
                    "De gegevens zijn intussen door een ander gewijzigd. Open de taak opnieuw en kijk ze na; er is niets"
                            + " bewaard.");
        }
    }

    private <T> T bewaakt(String formulier, Taak taak, Supplier<T> werk) {
        try {
            return werk.get();
        } catch (Invoerfout e) {
            String uitleg = e.veld() == null ? e.uitleg() : veldnamen.zin(formulier, e.veld(), e.uitleg());
            throw e instanceof Standfout ? new KanNuNiet(uitleg) : new OngeldigeInvoer(uitleg);
        } catch (OnbekendDossier | TermijnFout e) {
            throw new OngeldigeInvoer(e.getMessage());
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new KanNuNiet(Botsingswacht.TEGELIJK);
        } catch (DbActionExecutionException e) {
            if (e.getCause() instanceof DuplicateKeyException) {
                throw new KanNuNiet(Botsingswacht.TEGELIJK);
            }
            throw Foutwacht.zonderGegevens(taak.dossiernummer(), formulier, e);
        } catch (OngeldigeInvoer e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever it is, its text may quote what was typed; only the case and the form go on.
            throw Foutwacht.zonderGegevens(taak.dossiernummer(), formulier, e);
        }
    }

    private Record lees(String formulier, Object bean, Map<String, Object> waarden) {
        Class<? extends Record> soort = recordVan(bean);
        Set<String> velden = Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        waarden.keySet().stream()
                .filter(sleutel -> !velden.contains(sleutel))
                .sorted()
                .findFirst()
                .ifPresent(sleutel -> {
                    throw new OngeldigeInvoer("Dit formulier heeft geen veld \"%s\". Er is niets bewaard."
                            .formatted(sleutel.length() > 60 ? sleutel.substring(0, 60) + "…" : sleutel));
                });
        Record invoer = naarRecord(formulier, soort, waarden);
        List<ConstraintViolation<Record>> fouten = validator.validate(invoer).stream()
                .sorted(Comparator.comparing(fout -> plaats(soort, fout)))
                .toList();
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten.stream()
                    .map(fout -> veldnamen.zin(formulier, veld(fout), fout.getMessage()))
                    .distinct()
                    .collect(Collectors.joining("; ")));
        }
        return invoer;
    }

    private Record naarRecord(String formulier, Class<? extends Record> soort, Map<String, Object> waarden) {
        waarden.forEach((sleutel, waarde) -> {
            if (waarde instanceof String tekst && STUURTEKEN.matcher(tekst).find()) {
                throw new OngeldigeInvoer(veldnamen.zin(
                        formulier, sleutel, "hierin staat een teken dat niet te bewaren is. Typ de tekst opnieuw."));
            }
        });
        Map<String, Object> schoon = new LinkedHashMap<>();
        waarden.forEach((sleutel, waarde) -> schoon.put(sleutel, schoon(waarde)));
        try {
            return NAAR_RECORD.convertValue(schoon, soort);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonMappingException fout
                    && !fout.getPath().isEmpty()) {
                String veld = fout.getPath().get(0).getFieldName();
                throw new OngeldigeInvoer(veldnamen.zin(formulier, veld, verwacht(soort, veld, fout)));
            }
            throw new OngeldigeInvoer("Het formulier is niet goed ingevuld. Er is niets bewaard.");
        }
    }

    /** Text without blanks around it; an empty text is no answer. */
    private static Object schoon(Object waarde) {
        if (waarde instanceof String tekst) {
            return tekst.isBlank() ? null : tekst.strip();
        }
        return waarde;
    }

    private static String verwacht(Class<? extends Record> soort, String veld, JsonMappingException fout) {
        Class<?> type = Arrays.stream(soort.getRecordComponents())
                .filter(component -> component.getName().equals(veld))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElse(Object.class);
        if (type == LocalDate.class) {
            return "vul een datum in die bestaat";
        }
        if (type == LocalTime.class) {
            return "vul een tijd in die bestaat, zoals 10:30";
        }
        if (type == Integer.class || type == int.class || type == Long.class) {
            return "vul een heel getal in, in cijfers";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "vul een bedrag in cijfers in, zonder letters";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "kies ja of nee";
        }
        if (type.isEnum()
                || fout instanceof InvalidFormatException ongeldig
                        && ongeldig.getTargetType().isEnum()) {
            return "kies een van de mogelijkheden";
        }
        return "dit is niet goed ingevuld";
    }

    private Feiten alleenAangekondigd(String formulier, Feiten feiten) {
        if (!schrijft(formulier).containsAll(feiten.alsMap().keySet())) {
            throw new IllegalStateException("formulier " + formulier + " schrijft een feit dat het niet aankondigt");
        }
        return feiten;
    }

    private String kop(String dossiernummer) {
        String namen = dossiers.inwoners(dossiernummer).stream()
                .map(Persoon::naam)
                .map(Schermtekst::letterlijk)
                .collect(Collectors.joining(" en "));
        return "**%s** · dossier %s".formatted(namen, dossiernummer);
    }

    /** A fingerprint of what was shown. */
    private static String versie(Map<String, Object> waarden) {
        try {
            byte[] afdruk = MessageDigest.getInstance("SHA-256")
                    .digest(new TreeMap<>(waarden).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(afdruk, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int plaats(Class<?> soort, ConstraintViolation<?> fout) {
        String veld = veld(fout);
        RecordComponent[] velden = soort.getRecordComponents();
        for (int i = 0; i < velden.length; i++) {
            if (velden[i].getName().equals(veld)) {
                return i;
            }
        }
        return velden.length;
    }

    private static String veld(ConstraintViolation<?> fout) {
        String pad = fout.getPropertyPath().toString();
        int eind = pad.indexOf('[');
        return eind < 0 ? pad : pad.substring(0, eind);
    }

    @SuppressWarnings("unchecked")
    private Taakformulier<Record> taakformulier(String formulier) {
        if (bean(formulier) instanceof Taakformulier<?> bean) {
            return (Taakformulier<Record>) bean;
        }
        throw new IllegalStateException("bij formulier " + formulier + " hoort geen taakformulier");
    }

    @SuppressWarnings("unchecked")
    private Startformulier<Record> startformulier(String formulier) {
        if (bean(formulier) instanceof Startformulier<?> bean) {
            return (Startformulier<Record>) bean;
        }
        throw new IllegalStateException("bij formulier " + formulier + " hoort geen startformulier");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Record> recordVan(Object bean) {
        Class<?> vorm = bean instanceof Taakformulier<?> ? Taakformulier.class : Startformulier.class;
        return (Class<? extends Record>)
                ResolvableType.forClass(vorm, bean.getClass()).getGeneric(0).resolve();
    }

    /** Looked up once, when the first form is used: earlier the beans would have to exist before the engine does. */
    private synchronized Map<String, Object> beans() {
        if (perFormulier == null) {
            Map<String, Object> gevonden = new TreeMap<>();
            context.getBeansWithAnnotation(Formulier.class)
                    .forEach((naam, bean) -> gevonden.put(
                            context.findAnnotationOnBean(naam, Formulier.class).value(), bean));
            perFormulier = gevonden;
        }
        return perFormulier;
    }
}
