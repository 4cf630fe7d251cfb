/**
 * What a municipality chooses: the facultative articles, terms and numbers of its own. Checked once, at the start; serves
 * every model. Imports neither the engine nor the web.
 */
package nl.schuldhulproute.beleid;
