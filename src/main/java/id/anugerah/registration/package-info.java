/**
 * From the registration form to an admitted participant: the form's rules, activation, eligibility and group by
 * decision table, each refusal with its reason.
 */
package id.anugerah.registration;
