/** Handing themes and single questions of a municipality's response over to colleagues, who answer by a personal link. */
package dk.styringsportal.response.delegation;
