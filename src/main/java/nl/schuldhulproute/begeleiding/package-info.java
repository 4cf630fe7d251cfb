/**
 * Guiding a resident by the begeleidingsplan: products, evaluations, changes of the plan, the nazorgtoets. Serves the model
 * {@code begeleiding}. VNG-model art. 12; NVVK-belofte 6.
 */
package nl.schuldhulproute.begeleiding;
