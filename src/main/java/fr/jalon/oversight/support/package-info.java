/** Requests of missions for support by their association: asked about a criterion, answered, closed by whoever asked. */
package fr.jalon.oversight.support;
