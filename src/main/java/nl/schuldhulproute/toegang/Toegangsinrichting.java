package nl.schuldhulproute.toegang;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sets up groups, rights, the first beheerder and the shared filters, before the port opens. */
@Component
class Toegangsinrichting implements SmartInitializingSingleton {

    private final Rechtenbeheer rechten;
    private final EersteBeheerder beheerder;
    private final Werkvoorraad werkvoorraad;

    Toegangsinrichting(Rechtenbeheer rechten, EersteBeheerder beheerder, Werkvoorraad werkvoorraad) {
        this.rechten = rechten;
        this.beheerder = beheerder;
        this.werkvoorraad = werkvoorraad;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rechten.werkBij();
        beheerder.zorgVoorBeheerder();
        werkvoorraad.zorgVoorFilters();
    }
}
