/**
 * Letters to the inwoner: the texts that a process owner may change, the check of them, the PDF, and the ways by which a
 * letter goes out. A phase says which letter and adds what only it knows; the rest comes from the dossier.
 */
package nl.schuldhulproute.brief;
