/**
 * The plan van aanpak: debts, afloscapaciteit, the aanbod, what the resident agrees to, and the begeleidingsplan. Serves
 * the model {@code plan-van-aanpak}. Wgs art. 4a; VNG-model art. 9, 10 and 12.
 */
package nl.schuldhulproute.planvanaanpak;
