package nl.schuldhulproute.toegang;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Sets up groups, rights and the first beheerder, before the port opens. */
@Component
class Toegangsinrichting implements SmartInitializingSingleton {

    private final Rechtenbeheer rechten;
    private final EersteBeheerder beheerder;

    Toegangsinrichting(Rechtenbeheer rechten, EersteBeheerder beheerder) {
        this.rechten = rechten;
        this.beheerder = beheerder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rechten.werkBij();
        beheerder.zorgVoorBeheerder();
    }
}
