/** What came of a run. `failures`: the names of what failed, which are repeated at the end, where people look for them. */
export interface Count {
  passed: number
  failures: string[]
}

interface VitestReport {
  numPassedTests: number
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: { title: string; file: string; tests: { status: string }[] }[]
}

/** Counts what Vitest's JSON reporter wrote; a file that could not be run is a failure too. */
export function ofVitest({ numPassedTests, testResults }: VitestReport): Count {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    return [...(message ? [`${name}: ${message}`] : []), ...failed.map((each) => `${name}: ${each.fullName}`)]
  })
  return { passed: numPassedTests, failures }
}

/** Counts what Playwright's JSON reporter wrote. A test that passed only at a second try has failed. */
export function ofPlaywright({ suites }: { suites: PlaywrightSuite[] }): Count {
  const specs = suites.flatMap(specsOf)
  const isGood = (spec: PlaywrightSuite['specs'][number]) =>
    spec.tests.every(({ status }) => status === 'expected')
  return {
    passed: specs.filter(isGood).length,
    failures: specs.filter((spec) => !isGood(spec)).map(({ file, title }) => `${file}: ${title}`),
  }
}

function specsOf({ suites = [], specs }: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)]
}
