/**
 * For whoever wants to see the application at work: users whose name is their password, some fifteen cases of residents
 * who do not exist, and a clock that can be moved. Only in the profile {@code demo}; nothing else knows it.
 */
package nl.schuldhulproute.demo;
