/**
 * Sign-in and the outer walls: which addresses are public, how passwords are hashed, which headers are sent. Who may call
 * which service stands on the services themselves.
 */
package id.anugerah.platform.security;
