/**
 * People's accounts: address, password, roles, activation. It says who may sign in and never whether an address is known.
 */
package id.anugerah.account;
