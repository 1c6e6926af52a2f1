/** The pages on which KL keeps the accounts, and the one on which each user chooses a password. */
package dk.styringsportal.web.accounts;
