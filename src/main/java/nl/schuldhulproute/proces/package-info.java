/**
 * The engine's side: binding of forms, routing facts, checks of models and forms at build and at deployment, roll-out,
 * the events of the route. Serves every model and no phase in particular. Only here and in {@code toegang} are internals
 * of the engine used, so that another engine stays a change of these two rooms.
 */
package nl.schuldhulproute.proces;
