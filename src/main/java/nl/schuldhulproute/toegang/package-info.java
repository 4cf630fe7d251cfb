/**
 * Who may come in and what each may do: the groups and their rights, the first beheerder, and one login for the
 * webapps, our own pages and REST.
 *
 * <p>Another way of logging in (the municipality's own sign-on) takes the place of one class: make a bean that implements
 * {@link nl.schuldhulproute.toegang.Identiteitsbron}; it replaces the password of the engine for our pages and REST, and
 * for the webapps as well. Users and groups then still have to be known to the engine, under the names of
 * {@link nl.schuldhulproute.toegang.Groep}.
 */
package nl.schuldhulproute.toegang;
