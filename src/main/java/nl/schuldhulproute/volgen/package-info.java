/**
 * Following a resident after guidance, at least once a month; facultative. Serves the model {@code volgen} and tells the
 * main route whether this municipality follows at all. VNG-model art. 13 and 14.
 */
package nl.schuldhulproute.volgen;
