/** KL's pages for rounds: planning and opening them, whom they ask, and who has answered. */
package dk.styringsportal.web.rounds;
