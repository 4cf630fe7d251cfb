/** Following a resident after the solution (VNG-model art. 13 and 14). Serves {@code processes/volgen.bpmn}. */
package nl.schuldhulproute.volgen;
