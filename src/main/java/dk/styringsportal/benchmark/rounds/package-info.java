/** The same questionnaire over several rounds: what can be held against what, and figures that are. */
package dk.styringsportal.benchmark.rounds;
