// Makes src/main/resources/fr/jalon/casework/place/communes.csv: see "Communes" in docs/operations.md.
const all = require('@etalab/decoupage-administratif/data/communes.json');
const { version } = require('@etalab/decoupage-administratif/package.json');
const former = {};
for (const c of all) {
  const now = c.chefLieu || c.commune;
  if (now) (former[now] ||= []).push(c.nom);
}
console.log(`# Communes de France, codes postaux, noms des communes déléguées, associées et des arrondissements municipaux.`);
console.log(`# Source : @etalab/decoupage-administratif ${version} (licence MIT), d'après l'INSEE et La Poste (licence ouverte 2.0).`);
console.log(`# code;nom;codes postaux;autres noms`);
for (const c of all) {
  if (c.type !== 'commune-actuelle' || !(c.codesPostaux || []).length) continue;
  const others = (former[c.code] || []).filter((name) => name !== c.nom);
  console.log([c.code, c.nom, c.codesPostaux.join(' '), others.join('|')].join(';'));
}
