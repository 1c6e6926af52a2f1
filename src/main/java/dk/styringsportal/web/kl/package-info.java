/** The pages on which KL runs rounds: who has answered, national figures, close, snapshot, import. */
package dk.styringsportal.web.kl;
