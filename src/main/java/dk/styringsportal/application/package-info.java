/** What a user can do: permission, transaction, clock and audit around calls to the core. */
package dk.styringsportal.application;
